@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.data;
