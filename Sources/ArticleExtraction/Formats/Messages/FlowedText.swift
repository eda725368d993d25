/// Text of which each line that ends in a space goes on in the next (`format=flowed`, RFC 3676, section 4).
enum FlowedText {
    /// Paragraphs a line each, with the marks of quoting left out.
    ///
    /// - Parameter deletesSpaces: whether the space at a line's end was put there by the sender (`delsp=yes`).
    /// - Complexity: O(*n*).
    static func unwrapped(_ text: [UInt8], deletesSpaces: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var lines = ByteLines(text[...])
        var goesOn = false
        var depth = 0
        while let line = lines.next() {
            let own = line.prefix { $0 == UInt8(ascii: ">") }.count
            var content = line.dropFirst(own)
            // A line that begins with a space or a mark of quoting was given one more space.
            if content.first == 0x20 { content.removeFirst() }
            if own != depth {
                output += goesOn ? "\n\n".utf8 : "\n".utf8
                goesOn = false
                depth = own
            }
            let isSignature = content.elementsEqual("-- ".utf8)
            goesOn = content.last == 0x20 && !isSignature
            if goesOn, deletesSpaces { content.removeLast() }
            output += content
            if !goesOn { output.append(0x0A) }
        }
        return output
    }
}
