package engineroom.engine;

import engineroom.engine.go.Int64;
import engineroom.engine.go.Sort;
import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Rows of environments, sorted by one key.
 *
 * <p>Ports {@code Table}, {@code table.go}. Its channel, which nothing ever used, is left out.
 */
public final class Table {

  /** The rows, in order; shared with whoever added them. */
  public final List<Env> data;

  private String sortKey;

  /**
   * A table without rows. Ports {@code NewTable}, lines 17-23.
   *
   * @param sortKey the key to sort by
   * @param sizeHint how many rows to make room for
   * @throws IllegalArgumentException if that is negative, where Go panics
   */
  public Table(String sortKey, int sizeHint) {
    this.data = new ArrayList<>(sizeHint);
    this.sortKey = sortKey;
  }

  /** Sorts by another key from now on. Ports {@code Table.SetKey}, lines 25-27. */
  public void setKey(String sortKey) {
    this.sortKey = sortKey;
  }

  /** Adds a row; a null is noticed when it is first used. Ports {@code Table.Add}, lines 29-31. */
  public void add(Env env) {
    data.add(env);
  }

  /** The number of rows. Ports {@code Table.Len}, lines 33-35. */
  public int len() {
    return data.size();
  }

  /** Whether row a comes before row b by the sort key. Ports {@code Table.Less}, lines 37-39. */
  public boolean less(int a, int b) {
    return lessBy(a, b, sortKey);
  }

  /**
   * As numbers where both are whole decimal numbers of 64 bits, else as texts. Ports lines 41-50.
   */
  private boolean lessBy(int a, int b, String by) {
    String keyA = data.get(a).get(by);
    String keyB = data.get(b).get(by);
    OptionalLong numberA = Int64.parse(keyA);
    OptionalLong numberB = Int64.parse(keyB);
    if (numberA.isPresent() && numberB.isPresent()) {
      return numberA.getAsLong() < numberB.getAsLong();
    }
    return Text.compare(keyA, keyB) < 0;
  }

  /** Changes the places of two rows. Ports {@code Table.Swap}, lines 52-56. */
  public void swap(int a, int b) {
    Collections.swap(data, a, b);
  }

  /**
   * Sorts the rows. Equal ones come out in any order, and numbers among texts do not make a proper
   * order at all. Ports {@code Table.Sort}, lines 58-60.
   */
  public void sort() {
    Sort.sort(len(), this::less, this::swap);
  }

  /** Sorts the other way round. Ports {@code Table.ReverseSort}, lines 62-64. */
  public void reverseSort() {
    Sort.sort(len(), (a, b) -> less(b, a), this::swap);
  }

  /**
   * Writes the rows as one JSON list, with a newline after each row and none at the end. Ports
   * {@code Table.WriteListTo}, lines 66-88.
   *
   * @return how many bytes were written
   */
  public long writeListTo(OutputStream dst) throws IOException {
    dst.write('[');
    long n = 1;
    for (int i = 0; i < data.size(); i++) {
      n += data.get(i).writeTo(dst);
      if (i != data.size() - 1) {
        dst.write(',');
        n++;
      }
    }
    dst.write(']');
    return n + 1;
  }

  /** The text of {@link #writeListTo}. Ports {@code Table.ToListString}, lines 90-96. */
  public String toListString() throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    writeListTo(buffer);
    return buffer.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes the rows as JSON objects, a line each. Ports {@code Table.WriteTo}, lines 98-107.
   *
   * @return how many bytes were written
   */
  public long writeTo(OutputStream dst) throws IOException {
    long n = 0;
    for (Env env : data) {
      n += env.writeTo(dst);
    }
    return n;
  }

  /**
   * Adds a row for each object of a JSON list and skips what is no object. Ports {@code
   * Table.ReadListFrom}, lines 109-127.
   *
   * @param src UTF-8 text
   * @return its length in bytes
   * @throws IOException if it is no JSON list (null is one without rows); nothing is added then
   */
  public long readListFrom(byte[] src) throws IOException {
    switch (Json.parse(Text.ofBytes(src), Numbers.DOUBLES)) {
      case null -> {}
      case List<?> list -> list.forEach(this::addObject);
      default -> throw new IOException("expected a JSON list");
    }
    return src.length;
  }

  private void addObject(Object item) {
    if (item instanceof Map<?, ?> object) {
      Env env = new Env();
      object.forEach((key, value) -> env.setAuto((String) key, value));
      add(env);
    }
  }

  /**
   * Adds a row for each JSON object of a stream. Ports {@code Table.ReadFrom}, lines 129-140.
   *
   * @param src UTF-8 text
   * @return 0, whatever was read
   * @throws IOException if something comes that is no object; the rows before it stay
   */
  public long readFrom(InputStream src) throws IOException {
    Decoder decoder = new Decoder(src);
    while (true) {
      try {
        add(decoder.decode());
      } catch (EOFException end) {
        return 0;
      }
    }
  }
}
