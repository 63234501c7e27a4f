package io.mingzhang.render.view;

import java.util.List;

/** A document that was made public, in the list of the latest. */
public record PublicationView(String title, String href, String date, List<String> tags) {}
