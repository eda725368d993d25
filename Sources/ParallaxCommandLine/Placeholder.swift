// ParallaxCommandLine
