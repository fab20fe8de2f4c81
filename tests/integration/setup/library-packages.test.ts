import { describe, expect, it } from 'vitest';
import { missingLibraries, namesHere, packagesFor } from '#scripts/setup/library-packages.mjs';

const lddOutput = `
	linux-vdso.so.1 (0x00007ffd2b9f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f3e1f000000)
	libnss3.so => not found
	libnssutil3.so => not found
	libatk-1.0.so.0 => not found
	libasound.so.2 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f3e1e800000)
	/lib64/ld-linux-x86-64.so.2 (0x00007f3e2a5c8000)
`;

const debian12Policy = `libgtk-3-0:
  Installed: (none)
  Candidate: 3.24.38-2~deb12u3
  Version table:
     3.24.38-2~deb12u3 500
libasound2:
  Installed: (none)
  Candidate: 1.2.8-1+b1
  Version table:
     1.2.8-1+b1 500
`;

const ubuntu2404Policy = `libgtk-3-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libgtk-3-0t64:
  Installed: (none)
  Candidate: 3.24.41-4ubuntu1.2
  Version table:
     3.24.41-4ubuntu1.2 500
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: (none)
  Candidate: 1.2.11-1build2
  Version table:
     1.2.11-1build2 500
`;

describe('missing system libraries', () => {
  it('are read from what ldd prints, each once', () => {
    expect(missingLibraries(lddOutput)).toEqual([
      'libnss3.so',
      'libnssutil3.so',
      'libatk-1.0.so.0',
      'libasound.so.2',
    ]);
  });

  it('are none when ldd finds everything', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f3e1e800000)\n')).toEqual([]);
  });

  it('lead to the packages that bring them, and no others', () => {
    expect(packagesFor(missingLibraries(lddOutput), false)).toEqual(['libgtk-3-0', 'libnss3', 'libasound2']);
    expect(packagesFor(['libgbm.so.1'], false)).toEqual(['libgbm1']);
    expect(packagesFor([], true)).toEqual(['xvfb', 'xauth']);
  });
});

describe('package names', () => {
  const packages = ['libgtk-3-0', 'libnss3', 'libasound2'];

  it('are the old ones on Debian 12', () => {
    expect(namesHere(packages, debian12Policy, '')).toEqual(packages);
  });

  it('are the renamed ones where only those can be installed', () => {
    expect(namesHere(packages, ubuntu2404Policy, '')).toEqual(['libgtk-3-0t64', 'libnss3', 'libasound2t64']);
  });

  it('follow the release while the package lists are empty', () => {
    const renamed = ['libgtk-3-0t64', 'libnss3', 'libasound2t64'];
    expect(namesHere(packages, '', 'ID=debian\nVERSION_ID="13"\n')).toEqual(renamed);
    expect(namesHere(packages, '', 'NAME="Ubuntu"\nID=ubuntu\nVERSION_ID="24.04"\n')).toEqual(renamed);
    expect(namesHere(packages, '', 'ID=debian\nVERSION_ID="12"\n')).toEqual(packages);
    expect(namesHere(packages, '', 'ID=ubuntu\nVERSION_ID="22.04"\n')).toEqual(packages);
  });
});
