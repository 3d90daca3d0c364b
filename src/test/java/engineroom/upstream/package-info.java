/**
 * The original's own 42 tests, under their names: a class for each of its test files, a method for
 * each of its test functions.
 *
 * <p>They assert what the original asserts. What its tests overlook they overlook as well, and say
 * so; what the port should be tested for beyond that stands elsewhere.
 */
package engineroom.upstream;
