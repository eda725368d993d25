// Emphasis
