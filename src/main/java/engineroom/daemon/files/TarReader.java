package engineroom.daemon.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an archive to its end before any of it is put anywhere. */
final class TarReader {

  private static final String OUTSIDE = "..";
  private static final long LONGEST_TEXT = 1 << 20;

  private record Entry(char type, String name, String link, Attributes attributes, byte[] bytes) {}

  private final InputStream in;
  private final List<Entry> entries = new ArrayList<>();
  private long space;

  /** What a record has said of the entry that follows it. */
  private final Map<String, String> said = new HashMap<>();

  TarReader(InputStream in) {
    this.in = in;
  }

  void readAll() throws IOException {
    byte[] block = block();
    while (block != null) {
      TarHeader header = TarHeader.of(block);
      if (header == null) {
        in.skip(Long.MAX_VALUE);
        return;
      }
      read(header);
      block = block();
    }
  }

  private void read(TarHeader header) throws IOException {
    switch (header.type()) {
      case TarHeader.LONG_NAME -> said.put("path", text(header));
      case TarHeader.LONG_LINK -> said.put("linkpath", text(header));
      case TarHeader.PAX -> pax(bytes(header.size(), LONGEST_TEXT));
      case TarHeader.PAX_FOR_ALL -> bytes(header.size(), LONGEST_TEXT);
      default -> {
        String name = said.getOrDefault("path", header.name());
        String link = said.getOrDefault("linkpath", header.link());
        byte[] bytes = bytes(size(header), FileTree.LIMIT);
        said.clear();
        space += Node.OWN_SPACE + bytes.length;
        if (space > FileTree.LIMIT) {
          throw new FileException(name, FileException.Reason.NO_SPACE);
        }
        entries.add(new Entry(header.type(), name, link, header.attributes(), bytes));
      }
    }
  }

  private long size(TarHeader header) throws IOException {
    String size = said.get("size");
    if (size == null) {
      return header.size();
    }
    if (!size.matches("[0-9]{1,18}")) {
      throw TarHeader.invalid();
    }
    return Long.parseLong(size);
  }

  private String text(TarHeader header) throws IOException {
    String text = new String(bytes(header.size(), LONGEST_TEXT), StandardCharsets.UTF_8);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Lines of {@code LENGTH KEY=VALUE}, whose length counts itself. */
  private void pax(byte[] bytes) throws IOException {
    int at = 0;
    while (at < bytes.length) {
      int blank = at;
      while (blank < bytes.length && bytes[blank] != ' ') {
        blank++;
      }
      String digits = new String(bytes, at, blank - at, StandardCharsets.UTF_8);
      int length = digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
      if (length <= blank - at + 1 || at + length > bytes.length) {
        throw TarHeader.invalid();
      }
      String line = new String(bytes, blank + 1, at + length - blank - 2, StandardCharsets.UTF_8);
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw TarHeader.invalid();
      }
      said.put(line.substring(0, equals), line.substring(equals + 1));
      at += length;
    }
  }

  private byte[] bytes(long size, long limit) throws IOException {
    if (size > limit) {
      throw new FileException("archive", FileException.Reason.NO_SPACE);
    }
    byte[] bytes = exactly((int) size);
    exactly((int) ((TarHeader.BLOCK - size % TarHeader.BLOCK) % TarHeader.BLOCK));
    return bytes;
  }

  private byte[] exactly(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("unexpected EOF");
    }
    return bytes;
  }

  /** The next block; null at the end. */
  private byte[] block() throws IOException {
    byte[] block = in.readNBytes(TarHeader.BLOCK);
    if (block.length > 0 && block.length < TarHeader.BLOCK) {
      throw new EOFException("unexpected EOF");
    }
    return block.length == 0 ? null : block;
  }

  void putAll(FileTree tree, String into) throws IOException {
    for (Entry entry : entries) {
      put(tree, into, entry);
    }
    for (Entry entry : entries) {
      if (entry.type() == TarHeader.DIRECTORY) {
        String path = into + "/" + inside(entry.name(), entry.name());
        if (isDirectory(tree, path)) {
          tree.setModified(path, entry.attributes().modified());
        }
      }
    }
  }

  private static void put(FileTree tree, String into, Entry entry) throws IOException {
    String name = inside(entry.name(), entry.name());
    if (name.isEmpty()) {
      return;
    }
    String path = into + "/" + name;
    tree.makeDirectories(path.substring(0, path.lastIndexOf('/')), 0755);
    switch (entry.type()) {
      case TarHeader.DIRECTORY -> {
        if (!isDirectory(tree, path)) {
          makeRoom(tree, path);
          tree.makeDirectory(path, entry.attributes().mode());
        }
        tree.setMode(path, entry.attributes().mode());
        tree.setOwner(path, entry.attributes().user(), entry.attributes().group());
      }
      case TarHeader.LINK -> {
        makeRoom(tree, path);
        tree.add(path, new SymbolicLink(entry.link(), entry.attributes()));
      }
      case TarHeader.HARD_LINK -> {
        Node other = tree.look(into + "/" + inside(entry.link(), entry.name()));
        makeRoom(tree, path);
        tree.add(path, other);
      }
      case TarHeader.FILE -> {
        makeRoom(tree, path);
        tree.add(path, new RegularFile(Content.of(entry.bytes()), entry.attributes()));
      }
      default -> {
        // a device or a pipe, of which this tree has none
      }
    }
  }

  private static boolean isDirectory(FileTree tree, String path) {
    try {
      return tree.look(path) instanceof Directory;
    } catch (FileException e) {
      return false;
    }
  }

  private static void makeRoom(FileTree tree, String path) throws FileException {
    try {
      tree.removeAll(path);
    } catch (FileException e) {
      if (e.reason() != FileException.Reason.NO_SUCH_FILE) {
        throw e;
      }
    }
  }

  /** A name without dots and doubled slashes. */
  private static String inside(String name, String entry) throws IOException {
    List<String> names = new ArrayList<>();
    for (String each : name.split("/")) {
      if (each.equals(OUTSIDE) && names.isEmpty()) {
        throw new IOException("archive/tar: " + entry + " is outside of its directory");
      } else if (each.equals(OUTSIDE)) {
        names.remove(names.size() - 1);
      } else if (!each.isEmpty() && !each.equals(".")) {
        names.add(each);
      }
    }
    return String.join("/", names);
  }
}
