import ArticleExtraction
import ClaimExtraction
import Foundation
import NewsModel
import Parallax

/// Writes what the support model sees of the claims of a bundle's digest, one JSON line each, for `support.py`.
struct SupportTable {
    let bundle: BundleFolder

    func write() throws {
        let (draft, sources) = (try bundle.article("digest"), try bundle.articles())
        let pipeline = Pipeline()
        let check = try pipeline.check(draft: draft, against: sources)
        let index = CodePointIndex(draft.text)
        for (claim, values) in zip(check.claims, try pipeline.supportValues(draft: draft, against: sources)) {
            let span = claim.claim.span
            let place = [index.codePoint(atByte: span.lowerBound), index.codePoint(atByte: span.upperBound)]
            print(
                #"{"base":"\#(bundle.folder)","claim":\#(place),"credited":\#(claim.credited),"#
                    + #""verdict":"\#(claim.support.verdict.rawValue)","rule":"\#(claim.support.rule)","f":\#(values ?? [])}"#
            )
        }
    }
}
