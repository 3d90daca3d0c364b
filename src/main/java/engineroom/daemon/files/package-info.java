/**
 * What a container sees of a disk: a tree of files in memory, its copies, what changed between two
 * of them, and archives.
 *
 * <p>Paths are absolute and lead from the tree's own root; nothing leads out of it.
 */
package engineroom.daemon.files;
