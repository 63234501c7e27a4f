package io.mingzhang.render.template;

import io.mingzhang.render.view.PageView;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that mean something at a place of a template, with the views that they stand for. */
final class Scope {
  private final Deque<Map<String, Type>> blocks = new ArrayDeque<>();
  private final Set<String> everywhere = new HashSet<>();

  Scope(@Nullable Class<?> view) {
    Map<String, Type> first = new HashMap<>();
    first.put("page", PageView.class);
    first.put("view", view == null ? Object.class : view);
    blocks.push(first);
  }

  /** A name that the template gives itself, of unknown kind, from wherever it is looked at. */
  void give(String name) {
    everywhere.add(name);
  }

  void open() {
    blocks.push(new HashMap<>());
  }

  void close() {
    if (blocks.size() > 1) {
      blocks.pop();
    }
  }

  void put(String name, Type type) {
    blocks.element().put(name, type);
  }

  boolean knows(String name) {
    return everywhere.contains(name) || blocks.stream().anyMatch(one -> one.containsKey(name));
  }

  /** What a name stands for; Object where nobody can tell before printing. */
  Type type(String name) {
    return everywhere.contains(name)
        ? Object.class
        : blocks.stream()
            .filter(one -> one.containsKey(name))
            .map(one -> one.get(name))
            .findFirst()
            .orElse(Object.class);
  }

  Set<String> names() {
    Set<String> names = new HashSet<>(everywhere);
    blocks.forEach(one -> names.addAll(one.keySet()));
    return names;
  }

  /** The type of a component; null where a view has none of this name. */
  static @Nullable Type component(Class<?> view, String name) {
    return Stream.of(view.getRecordComponents())
        .filter(one -> one.getName().equals(name))
        .map(RecordComponent::getGenericType)
        .findFirst()
        .orElse(null);
  }

  /** What a list holds; Object of anything else. */
  static Type element(Type list) {
    return list instanceof ParameterizedType type && type.getRawType() == List.class
        ? type.getActualTypeArguments()[0]
        : Object.class;
  }
}
