extension JSONDocuments {
    /// The JSON Schema (draft 2020-12) of the document that ``check(_:)`` writes.
    public static let checkSchema = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "parallax/check/1",
          "title": "A draft's claims against its sources",
          "type": "object",
          "required": ["schema", "draft", "sources", "claims", "totals", "diagnostics"],
          "properties": {
            "schema": {"const": "parallax/check/1"},
            "draft": {"$ref": "#/$defs/article"},
            "sources": {"type": "array", "items": {"$ref": "#/$defs/article"}},
            "claims": {"type": "array", "items": {"$ref": "#/$defs/checkedClaim"}},
            "totals": {
              "type": "object",
              "required": ["claims", "supported", "partially_supported", "contradicted", "not_found", "misattributed", "altered_quote"],
              "properties": {
                "claims": {"type": "integer"}, "supported": {"type": "integer"},
                "partially_supported": {"type": "integer"}, "contradicted": {"type": "integer"},
                "not_found": {"type": "integer"}, "misattributed": {"type": "integer"},
                "altered_quote": {"type": "integer"}
              }
            },
            "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
          },
          "$defs": {

        """# + [SharedSchema.span, SharedSchema.article, checkedClaim].joined(separator: ",\n") + "\n  }\n}"

    private static let checkedClaim = #"""
        "checkedClaim": {
          "type": "object",
          "required": ["id", "start", "end", "text", "credited", "verdict", "score", "reason", "rule", "evidence", "unsupported"],
          "properties": {
            "id": {"type": "string"}, "start": {"type": "integer"}, "end": {"type": "integer"},
            "text": {"type": "string"},
            "credited": {
              "description": "Indices of the sources the draft credits.",
              "type": "array", "items": {"type": "integer"}
            },
            "verdict": {"enum": ["supported", "partially_supported", "contradicted", "not_found", "misattributed", "altered_quote"]},
            "score": {"description": "At or above 0.5 exactly when supported.", "type": "number"},
            "reason": {"type": "string"}, "rule": {"type": "string"},
            "evidence": {
              "type": "array",
              "items": {
                "type": "object", "required": ["source", "start", "end", "text"],
                "properties": {
                  "source": {"type": "integer"}, "start": {"type": "integer"}, "end": {"type": "integer"},
                  "text": {"type": "string"}
                }
              }
            },
            "unsupported": {
              "description": "Offsets into the draft's text.",
              "type": "array",
              "items": {
                "type": "object", "required": ["start", "end", "text", "reason"],
                "properties": {
                  "start": {"type": "integer"}, "end": {"type": "integer"}, "text": {"type": "string"},
                  "reason": {"type": "string"}
                }
              }
            }
          }
        }
        """#
}
