@org.jspecify.annotations.NullMarked
package io.mingzhang.model;
