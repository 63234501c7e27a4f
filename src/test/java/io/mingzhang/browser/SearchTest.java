package io.mingzhang.browser;

/** A citizen looks for a unit with two characters: on a server, and on a disk. */
final class SearchTest {}
