package engineroom.engine.go;

/**
 * Sorts by asking for comparisons and swaps alone: {@code sort.Sort} of Go 1.4.
 *
 * <p>Quicksort in three parts, around a median of three or, above forty elements, of nine; heap
 * sort where that goes too deep; insertion sort for the last seven. The sort is not stable, and an
 * order that runs in a circle sorts differently for every way of comparing. So this compares and
 * swaps the very pairs that Go 1.4 does, in the same order.
 */
public final class Sort {

  /** Says which of two elements comes first. */
  @FunctionalInterface
  public interface Less {

    /** Whether the element at {@code i} must stand before the one at {@code j}. */
    boolean less(int i, int j);
  }

  /** Exchanges elements. */
  @FunctionalInterface
  public interface Swap {

    /** Exchanges the elements at {@code i} and {@code j}, which may be the same. */
    void swap(int i, int j);
  }

  private final Less order;
  private final Swap elements;

  private Sort(Less order, Swap elements) {
    this.order = order;
    this.elements = elements;
  }

  /**
   * Sorts the elements from 0 to {@code length - 1}.
   *
   * @param length how many there are
   * @param less the order; with its arguments exchanged, the reverse order
   * @param swap what moves them
   */
  public static void sort(int length, Less less, Swap swap) {
    int bitsOfLength = Integer.SIZE - Integer.numberOfLeadingZeros(length);
    new Sort(less, swap).quick(0, length, 2 * bitsOfLength);
  }

  private void quick(int from, int to, int depthLeft) {
    int start = from;
    int end = to;
    int depth = depthLeft;
    while (end - start > 7) {
      if (depth == 0) {
        heap(start, end);
        return;
      }
      depth--;
      Middle middle = partition(start, end);
      // The smaller part goes first and by recursion, which bounds the stack and fixes the order.
      if (middle.from() - start < end - middle.to()) {
        quick(start, middle.from(), depth);
        start = middle.to();
      } else {
        quick(middle.to(), end, depth);
        end = middle.from();
      }
    }
    insertion(start, end);
  }

  /** The elements equal to the pivot, in their final places. */
  private record Middle(int from, int to) {}

  /**
   * Partitions around a pivot at {@code start}. While it runs, the elements are, in this order:
   * equal ones up to {@code small}, smaller ones up to {@code left}, unseen ones up to {@code
   * right}, greater ones up to {@code great}, equal ones again.
   */
  private Middle partition(int start, int end) {
    choosePivot(start, end);
    int small = start + 1;
    int left = start + 1;
    int right = end;
    int great = end;
    while (true) {
      while (left < right) {
        if (order.less(left, start)) {
          left++;
        } else if (!order.less(start, left)) {
          elements.swap(small++, left++);
        } else {
          break;
        }
      }
      while (left < right) {
        if (order.less(start, right - 1)) {
          right--;
        } else if (!order.less(right - 1, start)) {
          elements.swap(--right, --great);
        } else {
          break;
        }
      }
      if (left >= right) {
        break;
      }
      elements.swap(left++, --right);
    }
    int fewer = Math.min(left - small, small - start);
    swapRanges(start, left - fewer, fewer);
    fewer = Math.min(end - great, great - right);
    swapRanges(right, end - fewer, fewer);
    return new Middle(start + left - small, end - (great - right));
  }

  private void choosePivot(int start, int end) {
    int middle = start + (end - start) / 2;
    int last = end - 1;
    if (end - start > 40) {
      int step = (end - start) / 8;
      medianToFirst(start, start + step, start + 2 * step);
      medianToFirst(middle, middle - step, middle + step);
      medianToFirst(last, last - step, last - 2 * step);
    }
    medianToFirst(start, middle, last);
  }

  /**
   * Puts the median of three into the first named place. The third comparison is made even where
   * nothing can have changed since the first: later Go spares it, 1.4 does not.
   */
  private void medianToFirst(int first, int low, int high) {
    swapIfLess(first, low);
    swapIfLess(high, first);
    swapIfLess(first, low);
  }

  private void swapIfLess(int i, int j) {
    if (order.less(i, j)) {
      elements.swap(i, j);
    }
  }

  private void swapRanges(int one, int other, int count) {
    for (int i = 0; i < count; i++) {
      elements.swap(one + i, other + i);
    }
  }

  private void insertion(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      for (int j = i; j > start && order.less(j, j - 1); j--) {
        elements.swap(j, j - 1);
      }
    }
  }

  private void heap(int start, int end) {
    int size = end - start;
    for (int root = (size - 1) / 2; root >= 0; root--) {
      siftDown(start, root, size);
    }
    for (int last = size - 1; last >= 0; last--) {
      elements.swap(start, start + last);
      siftDown(start, 0, last);
    }
  }

  private void siftDown(int start, int from, int size) {
    int root = from;
    for (int child = 2 * root + 1; child < size; child = 2 * root + 1) {
      if (child + 1 < size && order.less(start + child, start + child + 1)) {
        child++;
      }
      if (!order.less(start + root, start + child)) {
        return;
      }
      elements.swap(start + root, start + child);
      root = child;
    }
  }
}
