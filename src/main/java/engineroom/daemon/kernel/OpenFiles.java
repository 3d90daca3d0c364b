package engineroom.daemon.kernel;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;

/** Opens what a path leads to. */
public final class OpenFiles {

  private static final String NULL = "/dev/null";

  private OpenFiles() {}

  /** Gives nothing and swallows all. */
  public static OpenFile nothing() {
    return new Nothing();
  }

  /**
   * Opens a file to read it, as it is now.
   *
   * @param task whose files they are
   * @param path from its working directory
   * @throws FileException if there is no such file
   */
  public static OpenFile reading(Task task, String path) throws FileException {
    FileTree files = task.files();
    String absolute = task.path(path);
    if (isNull(files, absolute)) {
      return nothing();
    }
    return new ReadFile(files.file(absolute).content());
  }

  /**
   * Opens a file to write to it; it is made if it is not there.
   *
   * @param task whose files they are
   * @param name a path from its working directory
   * @param append whether what is in it stays
   * @throws FileException if it cannot be written to
   */
  public static OpenFile writing(Task task, String name, boolean append) throws FileException {
    FileTree files = task.files();
    String absolute = task.path(name);
    if (isNull(files, absolute)) {
      return nothing();
    }
    boolean isNew = !files.exists(absolute);
    if (append) {
      files.append(absolute, new byte[0], 0, 0);
    } else {
      files.write(absolute, Content.EMPTY, 0644);
    }
    String path = files.realPath(absolute);
    if (isNew) {
      task.own(path);
    }
    return new WrittenFile(files, path);
  }

  private static boolean isNull(FileTree files, String path) throws FileException {
    return files.realPath(path).equals(NULL);
  }

  private static final class Nothing extends OpenFile {

    @Override
    public int read(Task reader, byte[] into, int at, int count) {
      return -1;
    }

    @Override
    public void write(Task writer, byte[] from, int at, int count) {
      // /dev/null
    }
  }

  private static final class ReadFile extends OpenFile {

    private final Content content;
    private int position;

    ReadFile(Content content) {
      this.content = content;
    }

    @Override
    public synchronized int read(Task reader, byte[] into, int at, int count) {
      int taken = content.read(position, into, at, count);
      position += Math.max(0, taken);
      return taken;
    }
  }

  private static final class WrittenFile extends OpenFile {

    private final FileTree files;
    private final String path;

    WrittenFile(FileTree files, String path) {
      this.files = files;
      this.path = path;
    }

    @Override
    public void write(Task writer, byte[] from, int at, int count) throws FileException {
      files.append(path, from, at, count);
    }
  }
}
