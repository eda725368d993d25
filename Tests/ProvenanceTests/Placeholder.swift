// Provenance
