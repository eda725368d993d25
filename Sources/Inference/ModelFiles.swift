import CModels

/// The model files that are part of the program, read where they stand; `MODELS.md` in CModels tells what they are.
///
/// A buffer is valid for as long as the program runs. It is asked for anew each time, so that no value keeps a pointer.
public enum ModelFiles {
    /// words.bin: word vectors.
    static var words: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: parallax_words(), count: parallax_words_length())
    }

    /// attribution.bin: the weights by which sources, cues and contents are told.
    public static var attribution: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: parallax_attribution(), count: parallax_attribution_length())
    }
}
