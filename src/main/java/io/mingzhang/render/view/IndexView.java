package io.mingzhang.render.view;

import java.util.List;

/** The front page. */
public record IndexView(
    List<KeyFigureView> keyFigures,
    List<PublicationView> publications,
    String publisher,
    List<DistrictView> districts) {}
