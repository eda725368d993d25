import Testing

@testable import Parallax

/// Vectors of FIPS 180-4's examples (NIST, "SHA-256 examples"), and lengths around the edge of a block.
@Suite("Input hash")
struct InputHashTests {
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
    func vectors(_ text: String, _ digest: String) { #expect(InputHash.sha256(text) == digest) }

    @Test("a million times a")
    func million() {
        #expect(
            InputHash.sha256(String(repeating: "a", count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test(
        "lengths around a block's edge",
        arguments: [
            (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
            (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        ])
    func edges(_ count: Int, _ digest: String) {
        #expect(InputHash.sha256(String(repeating: "a", count: count)) == digest)
    }

    @Test("bytes count, not characters")
    func bytes() {
        #expect(InputHash.sha256("\u{E9}") != InputHash.sha256("e\u{301}"))
    }
}
