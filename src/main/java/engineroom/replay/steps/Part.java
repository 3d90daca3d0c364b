package engineroom.replay.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A part of a sentence. */
sealed interface Part {

  /** Takes it from a line; false, with what was expected noted, if something else stands there. */
  boolean read(Reading from);

  /** Whether it can say what a step's fields hold. */
  boolean suits(Map<?, ?> fields);

  /** Adds it to a line. */
  void write(Map<?, ?> fields, Writing to);

  /** Adds it as people see it, its gaps in capitals. */
  void show(Writing to);

  /** Whether it can say this field. */
  boolean knows(String field);

  /** Whether any of them can say this field. */
  static boolean knowsAny(List<Part> parts, String field) {
    for (Part part : parts) {
      if (part.knows(field)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word or a sign, always the same.
   *
   * @param text the word
   */
  record Word(String text) implements Part {

    @Override
    public boolean read(Reading from) {
      return from.takes(text);
    }

    @Override
    public boolean suits(Map<?, ?> fields) {
      return true;
    }

    @Override
    public void write(Map<?, ?> fields, Writing to) {
      to.add(text);
    }

    @Override
    public void show(Writing to) {
      to.add(text);
    }

    @Override
    public boolean knows(String field) {
      return false;
    }
  }

  /**
   * A gap for a field's value.
   *
   * @param field its name
   * @param kind what may stand in it
   */
  record Gap(String field, GapKind kind) implements Part {

    @Override
    public boolean read(Reading from) {
      return Gaps.read(kind, from, field);
    }

    @Override
    public boolean suits(Map<?, ?> fields) {
      return fields.containsKey(field) && kind.suits(fields.get(field));
    }

    @Override
    public void write(Map<?, ?> fields, Writing to) {
      to.says(field);
      Gaps.write(kind, fields.get(field), to);
    }

    @Override
    public void show(Writing to) {
      to.add(kind.shown(field));
    }

    @Override
    public boolean knows(String other) {
      return field.equals(other);
    }
  }

  /**
   * A field's value that the words around it say.
   *
   * @param field its name
   * @param value what they say
   */
  record Meaning(String field, Object value) implements Part {

    @Override
    public boolean read(Reading from) {
      from.fields().put(field, value);
      return true;
    }

    @Override
    public boolean suits(Map<?, ?> fields) {
      return fields.containsKey(field) && Objects.equals(fields.get(field), value);
    }

    @Override
    public void write(Map<?, ?> fields, Writing to) {
      to.says(field);
    }

    @Override
    public void show(Writing to) {}

    @Override
    public boolean knows(String other) {
      return field.equals(other);
    }
  }

  /**
   * Choices that several sentences share, each of which may be left out on its own.
   *
   * @param choices in order
   */
  record Aside(List<Part> choices) implements Part {

    @Override
    public boolean read(Reading from) {
      return from.all(choices);
    }

    @Override
    public boolean suits(Map<?, ?> fields) {
      return true;
    }

    @Override
    public void write(Map<?, ?> fields, Writing to) {
      for (Part choice : choices) {
        choice.write(fields, to);
      }
    }

    @Override
    public void show(Writing to) {
      to.add("[...]");
    }

    @Override
    public boolean knows(String field) {
      return Part.knowsAny(choices, field);
    }
  }

  /**
   * Parts that may be left out together.
   *
   * @param parts in order; one of them at least says a field
   */
  record Choice(List<Part> parts) implements Part {

    @Override
    public boolean read(Reading from) {
      from.all(parts);
      return true;
    }

    @Override
    public boolean suits(Map<?, ?> fields) {
      return true;
    }

    @Override
    public void write(Map<?, ?> fields, Writing to) {
      for (Part part : parts) {
        if (!part.suits(fields)) {
          return;
        }
      }
      for (Part part : parts) {
        part.write(fields, to);
      }
    }

    @Override
    public void show(Writing to) {
      Writing inner = new Writing();
      for (Part part : parts) {
        part.show(inner);
      }
      to.add("[" + inner + "]");
    }

    @Override
    public boolean knows(String field) {
      return Part.knowsAny(parts, field);
    }
  }
}
