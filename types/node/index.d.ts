// Empty on purpose: see typeRoots in tsconfig.json.
