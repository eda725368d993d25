extension JSONDocuments {
    /// The JSON Schema (draft 2020-12) of the document that ``analysis(_:of:)`` writes.
    public static let analysisSchema = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "parallax/analysis/1",
          "title": "A text's dependency trees and names",
          "description": "Offsets count code points of the text, end exclusive. Word classes, features and relations are those of Universal Dependencies.",
          "type": "object",
          "required": ["sentences", "entities"],
          "properties": {
            "id": {},
            "sentences": {
              "type": "array",
              "items": {
                "type": "object", "required": ["start", "end", "tokens"],
                "properties": {
                  "start": {"type": "integer"}, "end": {"type": "integer"},
                  "tokens": {"type": "array", "items": {"$ref": "#/$defs/token"}}
                }
              }
            },
            "entities": {
              "type": "array",
              "items": {
                "type": "object", "required": ["start", "end", "text", "type"],
                "properties": {
                  "start": {"type": "integer"}, "end": {"type": "integer"}, "text": {"type": "string"},
                  "type": {"enum": ["person", "organization", "place", "other"]}
                }
              }
            }
          },
          "$defs": {
            "token": {
              "description": "A word as it is written.",
              "type": "object", "required": ["start", "end", "lemma", "pos", "head", "relation"],
              "properties": {
                "start": {"type": "integer"}, "end": {"type": "integer"}, "lemma": {"type": "string"},
                "pos": {"$ref": "#/$defs/pos"}, "features": {"type": "string"},
                "head": {"description": "An index into the sentence's tokens; -1 for a root.", "type": "integer"},
                "relation": {"type": "string"},
                "words": {
                  "description": "What a contraction is made of. The token itself speaks of the highest of them.",
                  "type": "array", "items": {"$ref": "#/$defs/word"}
                }
              }
            },
            "word": {
              "type": "object", "required": ["start", "end", "lemma", "pos", "head", "relation"],
              "properties": {
                "start": {"type": "integer"}, "end": {"type": "integer"}, "lemma": {"type": "string"},
                "pos": {"$ref": "#/$defs/pos"}, "features": {"type": "string"},
                "head": {
                  "description": "An index into the sentence's words, a token without words counting as one; -1 for a root.",
                  "type": "integer"
                },
                "relation": {"type": "string"}
              }
            },
            "pos": {
              "enum": ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
            }
          }
        }
        """#
}
