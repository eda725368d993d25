/// Parts that the schemas of several documents hold.
enum SharedSchema {
    static let span = #"""
        "span": {
          "description": "Words of a text: code points from 0, end exclusive; text is verbatim.",
          "type": "object", "required": ["start", "end", "text"],
          "properties": {"start": {"type": "integer"}, "end": {"type": "integer"}, "text": {"type": "string"}}
        },
        "spanOrNull": {"anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
        "textOrNull": {"type": ["string", "null"]},
        "share": {"type": ["number", "null"]}
        """#

    static let article = #"""
        "article": {
          "type": "object",
          "required": ["outlet", "title", "author", "published", "url", "language", "words", "sha256", "text"],
          "properties": {
            "outlet": {"$ref": "#/$defs/textOrNull"}, "title": {"$ref": "#/$defs/textOrNull"},
            "author": {"$ref": "#/$defs/textOrNull"}, "published": {"$ref": "#/$defs/textOrNull"},
            "url": {"$ref": "#/$defs/textOrNull"}, "language": {"$ref": "#/$defs/textOrNull"},
            "words": {"type": "integer"}, "sha256": {"type": "string"}, "text": {"type": "string"}
          }
        },
        "diagnostic": {
          "type": "object", "required": ["identifier", "severity", "summary", "explanation"],
          "properties": {
            "identifier": {"type": "string"}, "severity": {"enum": ["note", "warning", "error"]},
            "summary": {"type": "string"}, "explanation": {"type": "string"}
          }
        }
        """#

    static let claim = #"""
        "attribution": {
          "type": "object", "required": ["source", "cue", "content", "kind", "name"],
          "properties": {
            "source": {"$ref": "#/$defs/spanOrNull"}, "cue": {"$ref": "#/$defs/spanOrNull"},
            "content": {"$ref": "#/$defs/span"}, "name": {"$ref": "#/$defs/textOrNull"},
            "kind": {"enum": ["named", "official", "anonymous", "document", "agency", "outlet", "vague"]},
            "act": {
              "description": "True where the source does or means the content instead of saying it (\"ordered checks\"); never in a claim's attribution.",
              "type": "boolean"
            }
          }
        },
        "claim": {
          "type": "object",
          "required": ["id", "article", "start", "end", "text", "sentence", "attribution", "modality", "polarity", "prominence"],
          "properties": {
            "id": {"type": "string"}, "article": {"type": "integer"}, "start": {"type": "integer"},
            "end": {"type": "integer"}, "text": {"type": "string"}, "sentence": {"type": "integer"},
            "attribution": {
              "description": "The outermost link first; empty for what the article says in its own voice.",
              "type": "array", "items": {"$ref": "#/$defs/attribution"}
            },
            "modality": {"enum": ["asserted", "hedged", "denied", "conditional", "opinion"]},
            "polarity": {"enum": ["positive", "negative"]}, "prominence": {"$ref": "#/$defs/share"},
            "proposition": {"$ref": "#/$defs/proposition"}
          }
        },
        "proposition": {
          "description": "Who does what to whom, as the claim's main predicate says it, the passive undone. Absent for a claim without a predicate and for a text that was not parsed.",
          "type": "object", "required": ["predicate", "lemma", "arguments", "negation", "modality", "tense", "aspect", "voice"],
          "properties": {
            "predicate": {"$ref": "#/$defs/span"}, "lemma": {"type": "string"},
            "arguments": {
              "type": "array",
              "items": {
                "type": "object", "required": ["role", "start", "end", "text"],
                "properties": {
                  "role": {"enum": ["agent", "patient", "theme", "recipient", "place", "time", "manner", "complement", "other"]},
                  "start": {"type": "integer"}, "end": {"type": "integer"}, "text": {"type": "string"},
                  "preposition": {"type": "string"}
                }
              }
            },
            "negation": {"$ref": "#/$defs/spanOrNull"},
            "modality": {"enum": ["asserted", "future", "obligated", "possible", "hedged", "intended", "conditional", "denied"]},
            "tense": {"$ref": "#/$defs/textOrNull"}, "aspect": {"enum": ["simple", "perfect", "progressive"]},
            "voice": {"enum": ["active", "passive", "agentless"]}
          }
        }
        """#
}
