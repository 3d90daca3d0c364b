/**
 * Files that people write and programs read: a project's folder, places in its files, what is wrong
 * there, and folders that are written whole or not at all.
 *
 * <p>On the ground floor: knows nothing of the rest.
 */
@NullMarked
package engineroom.files;

import org.jspecify.annotations.NullMarked;
