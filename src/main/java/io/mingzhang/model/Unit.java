package io.mingzhang.model;

import io.mingzhang.diag.Span;
import java.util.List;

/**
 * A unit (单位) with its disclosures, the newest year first.
 *
 * @param district from the province down
 * @param website empty when the bureau publishes on its behalf
 */
public record Unit(
    String id,
    String name,
    String shortName,
    List<String> district,
    String kind,
    String department,
    String website,
    List<Member> members,
    List<Disclosure> disclosures,
    Span at) {
  /** A subordinate unit whose accounts are part of these. */
  public record Member(String name, String kind, String note) {}
}
