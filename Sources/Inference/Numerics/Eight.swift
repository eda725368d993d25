// Eight numbers at a time, wherever they stand in memory.

extension UnsafePointer<Float> {
    /// The eight numbers from a place on.
    @inlinable @inline(__always)
    package func eight(at place: Int) -> SIMD8<Float> {
        UnsafeRawPointer(self + place).loadUnaligned(as: SIMD8<Float>.self)
    }
}

extension UnsafeMutablePointer<Float> {
    /// The eight numbers from a place on.
    @inlinable @inline(__always)
    package func eight(at place: Int) -> SIMD8<Float> { UnsafePointer(self).eight(at: place) }

    /// Writes eight numbers from a place on.
    @inlinable @inline(__always)
    package func set(_ numbers: SIMD8<Float>, at place: Int) {
        UnsafeMutableRawPointer(self + place).storeBytes(of: numbers, as: SIMD8<Float>.self)
    }
}
