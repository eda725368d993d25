import ParallaxCommandLine

ParallaxProgram.main()
