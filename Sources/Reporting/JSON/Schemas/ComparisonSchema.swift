extension JSONDocuments {
    /// The JSON Schema (draft 2020-12) of the document that ``comparison(_:version:)`` writes.
    public static let comparisonSchema = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "parallax/comparison/1",
          "title": "A comparison of two or more reports of one event",
          "type": "object",
          "required": ["schema", "version", "origin", "articles", "claims", "pairs", "only", "flags", "emphasis", "sources", "provenance", "totals", "same_event", "diagnostics"],
          "properties": {
            "schema": {"const": "parallax/comparison/1"},
            "version": {"type": "string"},
            "origin": {"enum": ["articles", "digest"]},
            "articles": {"type": "array", "items": {"$ref": "#/$defs/article"}},
            "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},
            "pairs": {"type": "array", "items": {"$ref": "#/$defs/pair"}},
            "only": {"type": "array", "items": {"$ref": "#/$defs/omission"}},
            "flags": {"type": "array", "items": {"$ref": "#/$defs/flag"}},
            "emphasis": {"$ref": "#/$defs/emphasis"},
            "sources": {"type": "array", "items": {"$ref": "#/$defs/sourceProfile"}},
            "provenance": {"$ref": "#/$defs/provenance"},
            "totals": {
              "type": "object",
              "required": ["claims", "pairs", "shared", "differing", "updates", "conflicts", "only", "flags", "only_in"],
              "properties": {
                "claims": {"type": "integer"}, "pairs": {"type": "integer"}, "shared": {"type": "integer"},
                "differing": {"type": "integer"}, "updates": {"type": "integer"}, "conflicts": {"type": "integer"},
                "only": {"type": "integer"}, "flags": {"type": "integer"},
                "only_in": {"type": "array", "items": {"type": "integer"}}
              }
            },
            "same_event": {
              "type": "object", "required": ["score", "reason"],
              "properties": {"score": {"$ref": "#/$defs/share"}, "reason": {"type": "string"}}
            },
            "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
          },
          "$defs": {

        """#
        + [SharedSchema.span, SharedSchema.article, SharedSchema.claim, findings, weights].joined(separator: ",\n")
        + "\n  }\n}"

    private static let findings = #"""
        "difference": {
          "type": "object", "required": ["type", "compatible", "a", "b", "explanation", "rule"],
          "properties": {
            "type": {"enum": ["quantity", "time", "place", "actor", "quote", "attribution", "certainty", "polarity", "label", "framing", "detail"]},
            "compatible": {"type": "boolean"}, "a": {"$ref": "#/$defs/spanOrNull"}, "b": {"$ref": "#/$defs/spanOrNull"},
            "explanation": {"type": "string"}, "rule": {"type": "string"}
          }
        },
        "pair": {
          "type": "object", "required": ["id", "claims", "relation", "confidence", "differences"],
          "properties": {
            "id": {"type": "string"}, "claims": {"type": "array", "items": {"type": "string"}},
            "relation": {"enum": ["equivalent", "a_more_detailed", "b_more_detailed", "differs", "update", "conflict", "unrelated"]},
            "confidence": {"$ref": "#/$defs/share"},
            "differences": {"type": "array", "items": {"$ref": "#/$defs/difference"}}
          }
        },
        "omission": {
          "type": "object", "required": ["id", "claim", "missing_from", "salience", "reason"],
          "properties": {
            "id": {"type": "string"}, "claim": {"type": "string"},
            "missing_from": {"type": "array", "items": {"type": "integer"}},
            "salience": {"$ref": "#/$defs/share"}, "reason": {"type": "string"}
          }
        },
        "place": {
          "type": "object", "required": ["article", "start", "end", "text"],
          "properties": {
            "article": {"type": "integer"}, "start": {"type": "integer"}, "end": {"type": "integer"},
            "text": {"type": "string"}
          }
        },
        "flag": {
          "type": "object", "required": ["id", "claim", "article", "kind", "severity", "reason", "evidence"],
          "properties": {
            "id": {"type": "string"}, "claim": {"$ref": "#/$defs/textOrNull"}, "article": {"type": "integer"},
            "kind": {"enum": ["unattributed_claim", "anonymous_source", "vague_source", "headline_not_in_body", "hedge_dropped", "hedge_added", "single_source", "quote_altered", "quote_shortened"]},
            "severity": {"enum": ["low", "medium", "high"]}, "reason": {"type": "string"},
            "evidence": {"type": "array", "items": {"$ref": "#/$defs/place"}}
          }
        }
        """#

    private static let weights = #"""
        "emphasis": {
          "type": "object", "required": ["placement", "labels", "verbs"],
          "properties": {
            "placement": {
              "type": "array",
              "items": {
                "type": "object", "required": ["claim", "article", "place", "weight", "position", "words"],
                "properties": {
                  "pair": {"type": "string"}, "claim": {"type": "string"}, "article": {"type": "integer"},
                  "place": {"enum": ["headline", "lead", "upper", "middle", "lower"]},
                  "weight": {"$ref": "#/$defs/share"}, "position": {"$ref": "#/$defs/share"}, "words": {"type": "integer"}
                }
              }
            },
            "order": {
              "description": "Kendall's tau-b with a 95 % interval; absent with fewer than three shared claims.",
              "type": "object", "required": ["tau", "n", "low", "high"],
              "properties": {
                "tau": {"$ref": "#/$defs/share"}, "n": {"type": "integer"}, "low": {"$ref": "#/$defs/share"},
                "high": {"$ref": "#/$defs/share"}
              }
            },
            "labels": {
              "type": "array",
              "items": {
                "type": "object", "required": ["entity", "uses"],
                "properties": {
                  "entity": {"type": "string"},
                  "uses": {
                    "type": "array",
                    "items": {
                      "type": "object", "required": ["article", "text", "count", "start", "end", "evaluative"],
                      "properties": {
                        "article": {"type": "integer"}, "text": {"type": "string"}, "count": {"type": "integer"},
                        "start": {"type": "integer"}, "end": {"type": "integer"}, "evaluative": {"type": "boolean"}
                      }
                    }
                  }
                }
              }
            },
            "verbs": {
              "type": "array",
              "items": {
                "type": "object", "required": ["article", "speaker", "verb", "kind", "start", "end"],
                "properties": {
                  "article": {"type": "integer"}, "speaker": {"type": "string"}, "verb": {"type": "string"},
                  "kind": {"enum": ["neutral", "factive", "distancing", "charged"]},
                  "start": {"type": "integer"}, "end": {"type": "integer"}
                }
              }
            },
            "voice": {
              "description": "Acts that both articles of a pair report and one of them without saying who did it: the words that name the agent, or the act. Absent where a text was not parsed.",
              "type": "array",
              "items": {
                "type": "object", "required": ["pair", "article", "agent", "start", "end"],
                "properties": {
                  "pair": {"type": "string"}, "article": {"type": "integer"}, "agent": {"enum": ["named", "omitted"]},
                  "start": {"type": "integer"}, "end": {"type": "integer"}
                }
              }
            }
          }
        },
        "sourceProfile": {
          "type": "object", "required": ["article", "name", "kind", "claims", "words", "direct_words", "first"],
          "properties": {
            "article": {"type": "integer"}, "name": {"type": "string"},
            "kind": {"enum": ["named", "official", "anonymous", "document", "agency", "outlet", "vague"]},
            "claims": {"type": "integer"}, "words": {"type": "integer"}, "direct_words": {"type": "integer"},
            "first": {"$ref": "#/$defs/span"}
          }
        },
        "provenance": {
          "type": "object", "required": ["shared_passages", "origins", "first"],
          "properties": {
            "shared_passages": {
              "type": "array",
              "items": {
                "type": "object", "required": ["spans", "words", "exact"],
                "properties": {
                  "spans": {"type": "array", "items": {"$ref": "#/$defs/place"}},
                  "words": {"type": "integer"}, "exact": {"type": "boolean"}
                }
              }
            },
            "origins": {
              "type": "array",
              "items": {
                "type": "object", "required": ["pair", "independent", "common"],
                "properties": {
                  "pair": {"type": "string"}, "independent": {"type": "boolean"},
                  "common": {"type": "array", "items": {"type": "string"}}
                }
              }
            },
            "first": {
              "description": "Indices of the articles, the earliest published first.",
              "type": "array", "items": {"type": "integer"}
            }
          }
        }
        """#
}
