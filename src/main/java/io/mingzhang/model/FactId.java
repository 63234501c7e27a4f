package io.mingzhang.model;

/** The lasting name of a published figure over the whole site: unit, year, and name. */
public record FactId(String unit, int year, String name) {
  @Override
  public String toString() {
    return unit + "/" + year + "/" + name;
  }
}
