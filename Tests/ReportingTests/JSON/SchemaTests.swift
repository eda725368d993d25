import Foundation
import NewsModel
import Testing

@testable import Reporting

@Suite struct SchemaTests {
    /// Enough of JSON Schema to hold the documents against it.
    struct Validator {
        let root: [String: Any]
        private(set) var problems: [String] = []

        init(_ schema: String) throws {
            root = try JSONDocumentsTests.object(schema)
        }

        mutating func check(_ value: Any, _ schema: [String: Any], at path: String) {
            if let reference = schema["$ref"] as? String {
                let name = String(reference.split(separator: "/").last ?? "")
                let definitions = root["$defs"] as? [String: Any]
                guard let target = definitions?[name] as? [String: Any] else {
                    problems.append("\(path): no \(reference)")
                    return
                }
                check(value, target, at: path)
            }
            if let options = schema["anyOf"] as? [[String: Any]] {
                let fits = options.contains { option in
                    var copy = self
                    copy.problems = []
                    copy.check(value, option, at: path)
                    return copy.problems.isEmpty
                }
                if !fits { problems.append("\(path): fits none") }
            }
            checkType(value, schema, at: path)
            checkParts(value, schema, at: path)
        }

        private mutating func checkType(_ value: Any, _ schema: [String: Any], at path: String) {
            let names = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
            if !names.isEmpty, !names.contains(where: { Self.fits(value, $0) }) {
                problems.append("\(path): not \(names)")
            }
            if let constant = schema["const"] as? String, value as? String != constant {
                problems.append("\(path): const")
            }
            if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
                problems.append("\(path): \(value) is not in the list")
            }
        }

        private mutating func checkParts(_ value: Any, _ schema: [String: Any], at path: String) {
            if let object = value as? [String: Any] {
                for key in schema["required"] as? [String] ?? [] where object[key] == nil {
                    problems.append("\(path): \(key) is missing")
                }
                let properties = schema["properties"] as? [String: Any] ?? [:]
                if !properties.isEmpty {
                    for key in object.keys.sorted() {
                        guard let part = properties[key] as? [String: Any], let value = object[key] else {
                            problems.append("\(path): \(key) is not described")
                            continue
                        }
                        check(value, part, at: path + "/" + key)
                    }
                }
            }
            if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
                for (index, item) in array.enumerated() { check(item, items, at: "\(path)/\(index)") }
            }
        }

        private static func fits(_ value: Any, _ type: String) -> Bool {
            switch type {
            case "object": value is [String: Any]
            case "array": value is [Any]
            case "string": value is String
            case "null": value is NSNull
            case "boolean": value is Bool
            case "integer": value is Int
            default: value is Double || value is Int
            }
        }
    }

    @Test(arguments: [2, 3, 4])
    func comparisonsFitTheirSchema(outlets: Int) throws {
        var validator = try Validator(JSONDocuments.comparisonSchema)
        let json = try JSONDocuments.comparison(SampleComparison.make(outlets: outlets), version: "1.0")
        validator.check(try JSONDocumentsTests.object(json), validator.root, at: "")
        #expect(validator.problems == [])
    }

    @Test func propositionsAndVoiceFitTheSchema() throws {
        var comparison = SampleComparison.two
        let claim = comparison.claims[0]
        let argument = PropositionArgument(
            role: .agent, span: claim.span, head: claim.span, lemma: "it", preposition: "by")
        comparison.claims[0].proposition = Proposition(
            predicate: claim.span, head: claim.span, lemma: "be", form: .verb, arguments: [argument],
            negation: claim.span, modality: .hedged, tense: .past, voice: .passive)
        comparison.emphasis.voice = [
            VoiceUse(pair: comparison.pairs[0].id, article: claim.article, agent: .omitted, span: claim.span)
        ]
        var validator = try Validator(JSONDocuments.comparisonSchema)
        let json = try JSONDocuments.comparison(comparison, version: "1.0")
        validator.check(try JSONDocumentsTests.object(json), validator.root, at: "")
        #expect(validator.problems == [])
        #expect(json.contains(#""proposition":{"#) && json.contains(#""voice":[{"#))
    }

    @Test func digestsFitTheSchema() throws {
        var validator = try Validator(JSONDocuments.comparisonSchema)
        let json = try JSONDocuments.comparison(SampleDigest.comparison, version: "1.0")
        validator.check(try JSONDocumentsTests.object(json), validator.root, at: "")
        #expect(validator.problems == [])
    }

    @Test func checksFitTheirSchema() throws {
        var validator = try Validator(JSONDocuments.checkSchema)
        let json = try JSONDocuments.check(SampleCheck.check)
        validator.check(try JSONDocumentsTests.object(json), validator.root, at: "")
        #expect(validator.problems == [])
    }

    @Test func theValidatorSeesWhatIsMissing() throws {
        var validator = try Validator(JSONDocuments.checkSchema)
        validator.check(["schema": "parallax/check/2"], validator.root, at: "")
        #expect(validator.problems.contains("/schema: const"))
        #expect(validator.problems.contains(": claims is missing"))
    }
}
