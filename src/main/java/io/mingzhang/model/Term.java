package io.mingzhang.model;

/** An entry of the glossary (名词解释). */
public record Term(String word, String explanation) {}
