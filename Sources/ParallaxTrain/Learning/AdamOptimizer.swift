import Foundation

/// Adam (Kingma & Ba, ICLR 2015); rows of sparse parameters that a batch does not touch stay as they are.
struct AdamOptimizer {
    let meanDecay: Float = 0.9
    let squareDecay: Float = 0.99
    let epsilon: Float = 1e-8
    /// Dense gradients longer than this together are shortened to it (Pascanu, Mikolov & Bengio, ICML 2013).
    let longestGradient: Float = 2
    private var step = 0

    init() {}

    /// Moves every parameter against its gradient, and clears the gradient.
    mutating func update(_ gradients: [Gradient], rate: Float) {
        step += 1
        let scale = scale(of: gradients)
        let correction = sqrt(1 - pow(squareDecay, Float(step))) / (1 - pow(meanDecay, Float(step)))
        for gradient in gradients {
            let parameter = gradient.parameter
            if parameter.isSparse {
                for row in gradient.touched {
                    let start = row * parameter.columns
                    move(parameter, gradient, start..<(start + parameter.columns), rate * correction, 1)
                }
            } else {
                move(parameter, gradient, 0..<parameter.value.count, rate * correction, scale)
            }
            gradient.clear()
        }
    }

    private func scale(of gradients: [Gradient]) -> Float {
        var sum: Float = 0
        for gradient in gradients where !gradient.parameter.isSparse {
            for number in gradient.numbers { sum += number * number }
        }
        let length = sum.squareRoot()
        return length > longestGradient ? longestGradient / length : 1
    }

    private func move(_ parameter: Parameter, _ gradient: Gradient, _ range: Range<Int>, _ rate: Float, _ scale: Float)
    {
        let (value, mean, square) = (parameter.value, parameter.mean, parameter.square)
        for index in range {
            let slope = gradient.numbers[index] * scale
            mean[index] += (1 - meanDecay) * (slope - mean[index])
            square[index] += (1 - squareDecay) * (slope * slope - square[index])
            value[index] -= rate * mean[index] / (square[index].squareRoot() + epsilon)
        }
    }
}
