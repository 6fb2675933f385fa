/** The whole of Chuangyou on one machine: the real parts and the four services, started and stopped as one. */
package org.chuangyou.local;
