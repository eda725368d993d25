// HTMLTree
