// Linguistics
