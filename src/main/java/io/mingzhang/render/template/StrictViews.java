package io.mingzhang.render.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows views to templates: what a view has by its name, and nothing else. */
final class StrictViews extends DefaultObjectWrapper {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new LinkedHashMap<>();
          for (RecordComponent one : type.getRecordComponents()) {
            components.put(one.getName(), one.getAccessor());
          }
          return components;
        }
      };

  StrictViews() {
    super(Configuration.VERSION_2_3_35);
  }

  static List<String> components(Class<?> view) {
    return Stream.of(view.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** The names that every template begins with. */
  TemplateHashModel root(Record page, Object view) throws TemplateModelException {
    return new Hash("", Map.of("page", wrap(page), "view", wrap(view)));
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Record view ? new View(view) : super.handleUnknownType(value);
  }

  private final class View implements TemplateHashModel {
    private final Record view;

    View(Record view) {
      this.view = view;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Map<String, Method> components = COMPONENTS.get(view.getClass());
      Method component = components.get(name);
      if (component == null) {
        throw new UnknownName(
            view.getClass().getSimpleName(), name, List.copyOf(components.keySet()));
      }
      try {
        return wrap(component.invoke(view));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A hash that knows what it lacks. */
  private record Hash(String name, Map<String, TemplateModel> entries)
      implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      TemplateModel model = entries.get(key);
      if (model == null) {
        throw new UnknownName(name, key, entries.keySet().stream().sorted().toList());
      }
      return model;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
