package io.mingzhang.render.machine;

import io.mingzhang.diag.Json;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A JSON object, its members in the order in which they were added; what is empty is left out. */
public final class JsonObject {
  private final StringJoiner members = new StringJoiner(",", "{", "}");

  public JsonObject text(String name, String value) {
    return value.isEmpty() ? this : member(name, Json.quote(value));
  }

  public JsonObject number(String name, long value) {
    return member(name, Long.toString(value));
  }

  public JsonObject truth(String name, boolean value) {
    return member(name, Boolean.toString(value));
  }

  public JsonObject object(String name, JsonObject value) {
    return member(name, value.toString());
  }

  /** A list of objects, each on a line. */
  public JsonObject objects(String name, List<JsonObject> values) {
    return values.isEmpty()
        ? this
        : member(
            name,
            values.stream()
                .map(JsonObject::toString)
                .collect(Collectors.joining(",\n", "[\n", "]")));
  }

  /** A list of texts, the empty ones included. */
  public JsonObject texts(String name, List<String> values) {
    return member(
        name, values.stream().map(Json::quote).collect(Collectors.joining(",", "[", "]")));
  }

  private JsonObject member(String name, String value) {
    members.add(Json.quote(name) + ":" + value);
    return this;
  }

  @Override
  public String toString() {
    return members.toString();
  }
}
