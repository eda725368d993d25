import NewsModel
import Testing

/// Vectors of FIPS 180-4's examples (NIST, "SHA-256 examples"), and lengths around the edge of a block.
@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "published vectors",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func vectors(_ text: String, _ expected: String) { #expect(digest(of: text) == expected) }

    @Test("a million times a")
    func million() {
        #expect(
            digest(of: String(repeating: "a", count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test(
        "lengths around a block's edge",
        arguments: [
            (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
            (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
            (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
        ])
    func edges(_ count: Int, _ expected: String) {
        #expect(digest(of: String(repeating: "a", count: count)) == expected)
    }

    @Test("bytes count, not characters")
    func bytes() {
        #expect(digest(of: "\u{E9}") != digest(of: "e\u{301}"))
    }

    @Test("a digest has 32 bytes")
    func length() { #expect(SHA256.hash(of: []).count == 32) }

    private func digest(of text: String) -> String { SHA256.hexadecimal(of: Array(text.utf8)) }
}
