// ClaimAlignment
