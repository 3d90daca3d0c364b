package engineroom.daemon.files;

import engineroom.daemon.files.FileException.Reason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A file system in memory.
 *
 * <p>It is one reference to a root that never changes: a write replaces the directories on its way
 * and shares all others, so a copy costs nothing, and a hundred thousand containers share the files
 * of their image. A path is absolute; {@code ..} and links are resolved inside the tree.
 */
public final class FileTree {

  /** How many bytes a tree takes at most, {@link Node#OWN_SPACE} for every name included. */
  public static final long LIMIT = 64L << 20;

  private static final int MOST_LINKS = 40;
  private static final int LONGEST_NAME = 255;

  private final LongSupplier seconds;
  private Directory root;

  /**
   * A tree with nothing in it.
   *
   * @param seconds the time that is written down with changes, in seconds since 1970
   */
  public FileTree(LongSupplier seconds) {
    this(seconds, Directory.empty(0755, seconds.getAsLong()));
  }

  private FileTree(LongSupplier seconds, Directory root) {
    this.seconds = seconds;
    this.root = root;
  }

  /** Another tree with the same files. Later changes of one are not seen in the other. */
  public FileTree copy() {
    return new FileTree(seconds, root());
  }

  /** All that is in it now. */
  public synchronized Directory root() {
    return root;
  }

  /** How many bytes it takes. */
  public long space() {
    return root().space();
  }

  /**
   * What differs from an earlier state: docker's {@code container_changes}.
   *
   * @param base the tree of which this began as a copy
   * @return sorted by path
   */
  public List<Change> changes(FileTree base) {
    return Changes.between(base.root(), root());
  }

  /**
   * What a path stands for, links followed.
   *
   * @param path absolute
   * @throws FileException if there is nothing
   */
  public Node find(String path) throws FileException {
    return existing(path, true);
  }

  /**
   * What a path stands for, which may be a link: {@code lstat}.
   *
   * @param path absolute
   * @throws FileException if there is nothing
   */
  public Node look(String path) throws FileException {
    return existing(path, false);
  }

  /**
   * Whether a path leads to anything, links followed.
   *
   * @param path absolute
   */
  public boolean exists(String path) {
    try {
      find(path);
      return true;
    } catch (FileException e) {
      return false;
    }
  }

  /**
   * A directory.
   *
   * @param path absolute
   * @throws FileException if it is none
   */
  public Directory directory(String path) throws FileException {
    if (find(path) instanceof Directory directory) {
      return directory;
    }
    throw new FileException(path, Reason.NOT_A_DIRECTORY);
  }

  /**
   * A regular file.
   *
   * @param path absolute
   * @throws FileException if it is none
   */
  public RegularFile file(String path) throws FileException {
    if (find(path) instanceof RegularFile file) {
      return file;
    }
    throw new FileException(path, Reason.IS_A_DIRECTORY);
  }

  /**
   * The path without links, dots and doubled slashes.
   *
   * @param path absolute; its last name need not exist
   * @throws FileException if what is above it does not exist
   */
  public synchronized String realPath(String path) throws FileException {
    return "/" + String.join("/", resolve(path, true));
  }

  /**
   * Writes a file, a new one or one in place of the old, whose mode stays.
   *
   * @param path absolute
   * @param content all of it
   * @param mode the permission bits of a new file
   */
  public synchronized void write(String path, Content content, int mode) throws FileException {
    List<String> names = resolve(path, true);
    Node old = at(names);
    if (old instanceof Directory) {
      throw new FileException(path, Reason.IS_A_DIRECTORY);
    }
    Attributes attributes =
        old == null ? Attributes.ofRoot(mode, now()) : old.attributes().withModified(now());
    put(path, names, new RegularFile(content, attributes));
  }

  /**
   * Appends to a file, a new one or one that is there.
   *
   * @param path absolute
   * @param from what is appended
   * @param at the first byte of it
   * @param count how many of them
   */
  public synchronized void append(String path, byte[] from, int at, int count)
      throws FileException {
    Content old = exists(path) ? file(path).content() : Content.EMPTY;
    write(path, old.plus(from, at, count), 0644);
  }

  /**
   * Makes a directory in one that exists.
   *
   * @param path absolute
   * @param mode the permission bits
   */
  public synchronized void makeDirectory(String path, int mode) throws FileException {
    add(path, Directory.empty(mode, now()));
  }

  /**
   * Makes a directory and all that are missing above it; nothing if it is there.
   *
   * @param path absolute
   * @param mode the permission bits of each that is made
   */
  public synchronized void makeDirectories(String path, int mode) throws FileException {
    String made = "";
    for (String name : path.split("/")) {
      if (!name.isEmpty()) {
        made += "/" + name;
        if (!exists(made)) {
          makeDirectory(made, mode);
        }
        directory(made);
      }
    }
  }

  /**
   * Makes a symbolic link.
   *
   * @param path absolute; nothing is there yet
   * @param target what it leads to, which need not exist
   */
  public synchronized void link(String path, String target) throws FileException {
    add(path, new SymbolicLink(target, Attributes.ofRoot(SymbolicLink.MODE, now())));
  }

  /**
   * Puts a node where nothing is, as it is.
   *
   * @param path absolute
   * @param node what the path stands for from now on
   */
  public synchronized void add(String path, Node node) throws FileException {
    List<String> names = resolve(path, false);
    if (names.isEmpty() || at(names) != null) {
      throw new FileException(path, Reason.FILE_EXISTS);
    }
    put(path, names, node);
  }

  /**
   * Puts a node at a path, as it is, in place of whatever is there.
   *
   * @param path absolute
   * @param node what the path stands for from now on
   */
  public synchronized void put(String path, Node node) throws FileException {
    clear(path);
    add(path, node);
  }

  /**
   * Removes a path with everything in it, if there is anything.
   *
   * @param path absolute; a link at its end is not followed
   */
  public synchronized void clear(String path) throws FileException {
    try {
      look(path);
    } catch (FileException nothing) {
      return;
    }
    removeAll(path);
  }

  /**
   * Removes a file, a link or an empty directory.
   *
   * @param path absolute; a link at its end is not followed
   */
  public synchronized void remove(String path) throws FileException {
    if (look(path) instanceof Directory directory && !directory.names().isEmpty()) {
      throw new FileException(path, Reason.NOT_EMPTY);
    }
    removeAll(path);
  }

  /**
   * Removes a path with everything in it.
   *
   * @param path absolute; a link at its end is not followed
   */
  public synchronized void removeAll(String path) throws FileException {
    look(path);
    List<String> names = resolve(path, false);
    if (names.isEmpty()) {
      throw new FileException(path, Reason.BUSY);
    }
    root = replaced(root, names, 0, null);
  }

  /**
   * Gives a path another name, in place of a file that has it.
   *
   * @param from absolute; a link at its end is not followed
   * @param to absolute; the new name itself, not the directory around it
   */
  public synchronized void move(String from, String to) throws FileException {
    Node moved = look(from);
    List<String> source = resolve(from, false);
    List<String> target = resolve(to, false);
    if (source.equals(target)) {
      return;
    }
    if (target.size() > source.size() && target.subList(0, source.size()).equals(source)) {
      throw new FileException(from, Reason.INVALID);
    }
    Node old = at(target);
    if (old instanceof Directory directory) {
      if (!(moved instanceof Directory)) {
        throw new FileException(to, Reason.IS_A_DIRECTORY);
      }
      if (!directory.names().isEmpty()) {
        throw new FileException(to, Reason.NOT_EMPTY);
      }
    } else if (old != null && moved instanceof Directory) {
      throw new FileException(to, Reason.NOT_A_DIRECTORY);
    }
    Directory before = root;
    removeAll(from);
    try {
      put(to, target, moved);
    } catch (FileException e) {
      root = before;
      throw e;
    }
  }

  /**
   * Changes the permission bits.
   *
   * @param path absolute; links are followed
   * @param mode the bits
   */
  public synchronized void setMode(String path, int mode) throws FileException {
    Node node = find(path);
    change(path, node.with(node.attributes().withMode(mode)), true);
  }

  /**
   * Gives something to somebody else.
   *
   * @param path absolute; a link at its end is not followed
   * @param user the number of the new owner
   * @param group the number of his group
   */
  public synchronized void setOwner(String path, int user, int group) throws FileException {
    Node node = look(path);
    change(path, node.with(node.attributes().withOwner(user, group)), false);
  }

  /**
   * Says that something has just been changed, or when.
   *
   * @param path absolute; links are followed
   * @param modified in seconds since 1970
   */
  public synchronized void setModified(String path, long modified) throws FileException {
    change(path, find(path).withModified(modified), true);
  }

  /** Several changes of one tree. */
  @FunctionalInterface
  public interface Changing {
    /** Makes them. */
    void run() throws IOException;
  }

  /**
   * Makes several changes, or, if one fails, none.
   *
   * @param changes what is changed, in this tree
   */
  public synchronized void atOnce(Changing changes) throws IOException {
    Directory before = root;
    boolean done = false;
    try {
      changes.run();
      done = true;
    } finally {
      if (!done) {
        root = before;
      }
    }
  }

  private long now() {
    return seconds.getAsLong();
  }

  private void change(String path, Node node, boolean follow) throws FileException {
    List<String> names = resolve(path, follow);
    root = names.isEmpty() ? (Directory) node : replaced(root, names, 0, node);
  }

  private synchronized Node existing(String path, boolean follow) throws FileException {
    Node node = at(resolve(path, follow));
    if (node == null) {
      throw new FileException(path, Reason.NO_SUCH_FILE);
    }
    return node;
  }

  /** Follows a path to its names from the root. The last of them need not exist. */
  private List<String> resolve(String path, boolean followLast) throws FileException {
    Deque<String> left = new ArrayDeque<>(namesOf(path));
    List<String> real = new ArrayList<>();
    int links = 0;
    while (!left.isEmpty()) {
      String name = left.poll();
      Node above = at(real);
      if (!(above instanceof Directory directory)) {
        throw new FileException(path, above == null ? Reason.NO_SUCH_FILE : Reason.NOT_A_DIRECTORY);
      }
      if (name.equals("..")) {
        if (!real.isEmpty()) {
          real.remove(real.size() - 1);
        }
      } else if (directory.entry(name) instanceof SymbolicLink link
          && (followLast || !left.isEmpty())) {
        if (++links > MOST_LINKS) {
          throw new FileException(path, Reason.TOO_MANY_LINKS);
        }
        if (link.target().startsWith("/")) {
          real.clear();
        }
        List<String> target = namesOf(link.target());
        for (int i = target.size() - 1; i >= 0; i--) {
          left.addFirst(target.get(i));
        }
      } else {
        real.add(name);
      }
    }
    return real;
  }

  private static List<String> namesOf(String path) {
    return Arrays.stream(path.split("/"))
        .filter(name -> !name.isEmpty() && !name.equals("."))
        .toList();
  }

  private Node at(List<String> names) {
    Node node = root;
    for (String name : names) {
      node = node instanceof Directory directory ? directory.entry(name) : null;
    }
    return node;
  }

  private void put(String path, List<String> names, Node node) throws FileException {
    if (names.isEmpty()) {
      throw new FileException(path, Reason.IS_A_DIRECTORY);
    }
    if (names.get(names.size() - 1).length() > LONGEST_NAME) {
      throw new FileException(path, Reason.NAME_TOO_LONG);
    }
    Directory replaced = replaced(root, names, 0, node);
    if (replaced.space() > LIMIT) {
      throw new FileException(path, Reason.NO_SPACE);
    }
    root = replaced;
  }

  private Directory touched(Directory directory) {
    return directory.with(directory.attributes().withModified(now()));
  }

  /** The directory with another node, or none, under the names from {@code first} on. */
  private Directory replaced(Directory directory, List<String> names, int first, Node node) {
    String name = names.get(first);
    if (first < names.size() - 1) {
      Directory below = (Directory) directory.entry(name);
      return directory.with(name, replaced(below, names, first + 1, node));
    }
    if (node == null) {
      return touched(directory.without(name));
    }
    boolean isNew = directory.entry(name) == null;
    Directory with = directory.with(name, node);
    return isNew ? touched(with) : with;
  }
}
