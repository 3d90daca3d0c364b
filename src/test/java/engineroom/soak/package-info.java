/**
 * Load that lasts: millions of jobs, thousands of clients that mean ill, and an account at the end
 * of all that began.
 */
package engineroom.soak;
