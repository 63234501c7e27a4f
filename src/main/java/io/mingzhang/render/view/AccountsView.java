package io.mingzhang.render.view;

import java.util.List;

/** The final accounts of one year. */
public record AccountsView(
    List<KeyFigureView> keyFigures, List<PartView> parts, List<DownloadView> downloads) {}
