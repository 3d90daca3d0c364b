package engineroom.cli;

import engineroom.files.ControlCharacters;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes what is to be read, and nothing that commands the terminal: see ControlCharacters. */
final class VisibleWriter extends FilterWriter {

  VisibleWriter(Writer to) {
    super(to);
  }

  @Override
  public void write(int letter) throws IOException {
    write(String.valueOf((char) letter));
  }

  @Override
  public void write(char[] letters, int from, int count) throws IOException {
    write(new String(letters, from, count));
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    out.write(ControlCharacters.visible(text.substring(from, from + count)));
  }
}
