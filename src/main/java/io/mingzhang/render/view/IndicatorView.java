package io.mingzhang.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A row of the indicator table with the way its score came about.
 *
 * @param pointsFact the lasting name of the points
 * @param scoreFact the lasting name of the score
 * @param missing why there is no score; empty when there is one
 * @param reported the unit's own score where there is no computed one
 */
public record IndicatorView(
    List<LeadView> leads,
    String name,
    TemplateHTMLOutputModel explanation,
    String target,
    String actual,
    String points,
    String pointsFact,
    String score,
    String scoreFact,
    String conclusion,
    String missing,
    String reported,
    TemplateHTMLOutputModel reason,
    boolean lost,
    List<StepView> steps) {}
