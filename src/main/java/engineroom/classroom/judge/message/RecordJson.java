package engineroom.classroom.judge.message;

import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Records as JSON on a line, each under its name: {@code {"is":"Spent"}}.
 *
 * <p>A worker starts again and again, and Jackson's data binding takes most of a second for its
 * first record; its streams do not, and these few shapes of records need no more. All but ASCII is
 * escaped, so that any text survives any encoding on the way, and half a surrogate pair too.
 */
final class RecordJson {

  /** Longer texts, in characters, are cut, and end with a mark that says so. */
  static final int LONGEST = 100_000;

  private static final String KIND = "is";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private RecordJson() {}

  static String write(Object message) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      write(message, json);
    }
    return line.toString();
  }

  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case String text -> json.writeString(cut(text));
      case Path path -> json.writeString(path.toString());
      case Enum<?> constant -> json.writeString(constant.name());
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Optional<?> present when present.isPresent() -> write(present.get(), json);
      case Optional<?> absent -> json.writeNull();
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(one -> write(one, json));
        json.writeEndArray();
      }
      case Record one -> {
        json.writeStartObject();
        json.writeStringProperty(KIND, one.getClass().getSimpleName());
        for (RecordComponent component : one.getClass().getRecordComponents()) {
          json.writeName(component.getName());
          write(valueOf(component, one), json);
        }
        json.writeEndObject();
      }
      default -> throw new IllegalArgumentException("no message holds a " + value.getClass());
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… (cut: " + text.length() + " characters in all)";
  }

  private static Object valueOf(RecordComponent component, Record one) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T read(Class<T> type, String line) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      T message = type.cast(read(type, json));
      expect(json.nextToken() == null, "something follows the message", json);
      return message;
    } catch (JacksonException | InvalidPathException e) {
      throw new BrokenMessage(String.valueOf(e.getMessage()), e);
    }
  }

  private static Object read(Type type, JsonParser json) {
    if (type instanceof ParameterizedType of) {
      Type inner = of.getActualTypeArguments()[0];
      return of.getRawType() == List.class ? list(inner, json) : optional(inner, json);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == boolean.class) {
      return json.getBooleanValue();
    }
    if (plain == long.class) {
      return json.getLongValue();
    }
    if (plain == int.class || plain == Integer.class) {
      return json.getIntValue();
    }
    if (plain == String.class || plain == Path.class || plain.isEnum()) {
      return text(plain, json);
    }
    return record(plain, json);
  }

  private static Object text(Class<?> type, JsonParser json) {
    expect(json.currentToken() == JsonToken.VALUE_STRING, "expected a text", json);
    String text = json.getString();
    if (type == Path.class) {
      return Path.of(text);
    }
    return type == String.class
        ? text
        : Stream.of(type.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst()
            .orElseThrow(
                () -> new BrokenMessage("there is no " + type.getSimpleName() + " " + text));
  }

  private static Optional<?> optional(Type type, JsonParser json) {
    return json.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(read(type, json));
  }

  private static List<?> list(Type type, JsonParser json) {
    expect(json.currentToken() == JsonToken.START_ARRAY, "expected a list", json);
    List<Object> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      all.add(read(type, json));
    }
    return List.copyOf(all);
  }

  private static Object record(Class<?> type, JsonParser json) {
    expect(json.currentToken() == JsonToken.START_OBJECT, "expected an object", json);
    expect(KIND.equals(json.nextName()), "expected \"" + KIND + "\" first", json);
    String name = json.nextStringValue();
    Class<?> kind =
        kinds(type)
            .filter(one -> one.getSimpleName().equals(name))
            .findFirst()
            .orElseThrow(() -> new BrokenMessage("no " + type.getSimpleName() + " is a " + name));
    RecordComponent[] components = kind.getRecordComponents();
    Map<String, Object> values = new HashMap<>();
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      values.put(key, read(component(components, key, kind).getGenericType(), value(json)));
    }
    return made(kind, components, values);
  }

  private static JsonParser value(JsonParser json) {
    json.nextToken();
    return json;
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses());
  }

  private static RecordComponent component(
      RecordComponent[] components, String key, Class<?> kind) {
    return Arrays.stream(components)
        .filter(one -> one.getName().equals(key))
        .findFirst()
        .orElseThrow(() -> new BrokenMessage(kind.getSimpleName() + " has no " + key));
  }

  private static Object made(
      Class<?> kind, RecordComponent[] components, Map<String, Object> values) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent one : components) {
      if (!values.containsKey(one.getName())) {
        throw new BrokenMessage(kind.getSimpleName() + " lacks its " + one.getName());
      }
      types.add(one.getType());
      arguments.add(values.get(one.getName()));
    }
    try {
      return kind.getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void expect(boolean holds, String what, JsonParser json) {
    if (!holds) {
      throw new BrokenMessage(what + " at character " + json.currentLocation().getCharOffset());
    }
  }
}
