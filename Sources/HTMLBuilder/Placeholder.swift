// HTMLBuilder
