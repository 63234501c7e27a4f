/** How work is shared among threads and remembered; it knows nothing of what the work is. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.work;
