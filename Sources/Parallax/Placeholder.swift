// Parallax
