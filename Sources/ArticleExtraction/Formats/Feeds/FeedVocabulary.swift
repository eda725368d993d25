import Foundation
import HTMLTree

/// The namespaces of the modules that feeds use, each with the prefix that stands for it where a feed does not declare
/// it.
enum FeedNamespace {
    static let content: Set<String> = ["http://purl.org/rss/1.0/modules/content/", "content"]
    static let dublinCore: Set<String> = [
        "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "dc", "dcterms",
    ]
    static let atom: Set<String> = ["http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "atom"]
    static let feedBurner: Set<String> = ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner"]
}

extension XMLTree {
    /// The elements of a name and one of some namespaces directly inside a node.
    func children(_ name: String, in namespaces: Set<String>, of node: NodeID?) -> [NodeID] {
        children(name, of: node).filter { namespaces.contains(namespace(of: $0)) }
    }
}

/// Addresses as feeds give them.
enum FeedAddress {
    /// - Returns: `nil` for what is no address of a page.
    static func absolute(_ text: String?, base: String?) -> String? {
        guard let text = text?.collapsed.nonEmpty else { return nil }
        if isAbsolute(text) { return text }
        guard let base, isAbsolute(base), let url = URL(string: text, relativeTo: URL(string: base)) else { return nil }
        return isAbsolute(url.absoluteString) ? url.absoluteString : nil
    }

    static func isAbsolute(_ text: String) -> Bool {
        let folded = text.prefix(8).lowercased()
        return folded.hasPrefix("http://") || folded.hasPrefix("https://")
    }
}
