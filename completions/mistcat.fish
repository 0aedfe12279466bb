complete --keep-order --exclusive --command mistcat --arguments "(COMPLETE=fish mistcat -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
