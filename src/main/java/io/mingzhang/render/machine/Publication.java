package io.mingzhang.render.machine;

import java.time.LocalDate;

/** A document that became public on a day. */
public record Publication(String title, String path, LocalDate day, String author) {}
