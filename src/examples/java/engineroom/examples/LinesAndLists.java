package engineroom.examples;

import engineroom.engine.Env;
import engineroom.engine.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Two rows in both formats, and what a reader of lines makes of a list. */
public final class LinesAndLists {

  private LinesAndLists() {}

  public static void main(String[] args) throws IOException {
    Table table = new Table("Created", 2);
    table.add(new Env("Id=\"a1\"", "Created=1431381916"));
    table.add(new Env("Id=\"b2\"", "Created=1431381917"));

    System.out.println("writeTo:");
    table.writeTo(System.out);
    System.out.println("writeListTo:");
    table.writeListTo(System.out);
    System.out.println();

    Table read = new Table("", 0);
    try {
      read.readFrom(
          new ByteArrayInputStream(table.toListString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      System.out.println("readFrom of the list: " + e.getMessage());
    }
    System.out.println("rows: " + read.len());
  }
}
