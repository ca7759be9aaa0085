<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Log an activity</source>
        <translation>Catat kegiatan</translation>
    </message>
    <message>
        <source>new class training</source>
        <translation>baru kelas pelatihan tambah</translation>
    </message>
    <message>
        <source>Record visitors</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>guest book day count</source>
        <translation>buku tamu pengunjung harian hitung</translation>
    </message>
    <message>
        <source>Count in a small window</source>
        <translation>Hitung di jendela kecil</translation>
    </message>
    <message>
        <source>visitors press always on top</source>
        <translation>pengunjung ketuk selalu di atas</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>sync centre upload</source>
        <translation>sinkron pusat unggah terima</translation>
    </message>
    <message>
        <source>Print the monthly report</source>
        <translation>Cetak laporan bulanan</translation>
    </message>
    <message>
        <source>report paper sign</source>
        <translation>kertas tanda tangan pdf</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Lihat angka</translation>
    </message>
    <message>
        <source>how counted sum chart target scorecard numbers</source>
        <translation>cara hitung jumlah grafik target rapor angka</translation>
    </message>
    <message>
        <source>Show the centre&apos;s receipt</source>
        <translation>Lihat tanda terima pusat</translation>
    </message>
    <message>
        <source>proof arrived</source>
        <translation>bukti sampai</translation>
    </message>
    <message>
        <source>Show what needs fixing</source>
        <translation>Lihat yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>sent back refused</source>
        <translation>dikembalikan ditolak salah</translation>
    </message>
    <message>
        <source>Show open questions</source>
        <translation>Lihat pertanyaan</translation>
    </message>
    <message>
        <source>two people differ</source>
        <translation>berbeda dua orang</translation>
    </message>
    <message>
        <source>Write a story of impact</source>
        <translation>Tulis cerita dampak</translation>
    </message>
    <message>
        <source>before after changed testimony</source>
        <translation>sebelum sesudah berubah testimoni</translation>
    </message>
    <message>
        <source>Write down a problem</source>
        <translation>Catat kendala</translation>
    </message>
    <message>
        <source>obstacle electricity signal help wanted</source>
        <translation>hambatan listrik sinyal dukungan</translation>
    </message>
    <message>
        <source>Find a learning material</source>
        <translation>Cari bahan belajar</translation>
    </message>
    <message>
        <source>book video read hand out</source>
        <translation>buku video baca bagikan</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>Dari lembar kerja</translation>
    </message>
    <message>
        <source>Excel CSV import paste register guest book</source>
        <translation>Excel CSV impor tempel buku tamu daftar</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Buka tempat sampah</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>dihapus pulihkan kembalikan</translation>
    </message>
    <message>
        <source>spreadsheet table Excel XLSX CSV export save as</source>
        <translation>lembar kerja tabel Excel XLSX CSV ekspor simpan sebagai</translation>
    </message>
    <message>
        <source>Save activities as Excel</source>
        <translation>Simpan kegiatan sebagai Excel</translation>
    </message>
    <message>
        <source>Save visits as Excel</source>
        <translation>Simpan kunjungan sebagai Excel</translation>
    </message>
    <message>
        <source>Save materials as Excel</source>
        <translation>Simpan bahan belajar sebagai Excel</translation>
    </message>
    <message>
        <source>Save stories as Excel</source>
        <translation>Simpan cerita sebagai Excel</translation>
    </message>
    <message>
        <source>Save problems as Excel</source>
        <translation>Simpan kendala sebagai Excel</translation>
    </message>
    <message>
        <source>Save other records as Excel</source>
        <translation>Simpan catatan lain sebagai Excel</translation>
    </message>
    <message>
        <source>Save a report as Excel</source>
        <translation>Simpan laporan sebagai Excel</translation>
    </message>
    <message>
        <source>Change look, text size or language</source>
        <translation>Ubah tampilan, ukuran huruf, atau bahasa</translation>
    </message>
    <message>
        <source>dark light contrast bigger English</source>
        <translation>gelap terang kontras besar English</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>explain how guide manual</source>
        <translation>penjelasan cara panduan petunjuk</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Semua bidang</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>Finds names, places, partners, results and days</source>
        <translation>Menemukan nama, tempat, mitra, hasil, dan hari</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Belum ada kegiatan</translation>
    </message>
    <message>
        <source>Here stands what your library does with people: classes, story hours, trainings. Log the first one.</source>
        <translation>Di sini tercatat kegiatan perpustakaan bersama warga: kelas, mendongeng, pelatihan. Catat yang pertama.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No activity fits this search and these filters.</source>
        <translation>Tidak ada kegiatan yang cocok dengan pencarian dan saringan ini.</translation>
    </message>
    <message>
        <source>“{text}” stands nowhere; this comes near</source>
        <translation>“{text}” tidak ada; ini yang mirip</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are in the bin.</source>
        <translation>
            <numerusform>%n kegiatan ada di tempat sampah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: there was no session on that day.</source>
        <translation>Dicatat: hari itu tidak ada kegiatan.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the bin.</source>
        <translation>
            <numerusform>%n dikeluarkan dari tempat sampah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …   Ctrl+F</source>
        <translation>Cari …   Ctrl+F</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n peserta</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} in {month}</source>
        <translation>{counts} pada {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen · Del puts them in the bin · Ctrl+C copies them for a spreadsheet</source>
        <translation>
            <numerusform>%n dipilih · Del membuang ke tempat sampah · Ctrl+C menyalin untuk lembar kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Semua bulan</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n baris disalin; tempel di lembar kerja.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” dipindahkan ke tempat sampah.</translation>
    </message>
</context>
<context>
    <name>ActivityColumns</name>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>M</source>
        <comment>column of men</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>F</source>
        <comment>column of women</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ActivityField</name>
    <message>
        <source>Name of the activity</source>
        <translation>Nama kegiatan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Tanggal selesai</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Mulai pukul</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>Sampai pukul</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Outside the library</source>
        <translation>Di luar perpustakaan</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Skill taught</source>
        <translation>Jenis keterampilan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Penyandang disabilitas</translation>
    </message>
    <message>
        <source>Books and materials used</source>
        <translation>Buku/materi yang dipakai</translation>
    </message>
    <message>
        <source>Cost (Rp)</source>
        <translation>Biaya (Rp)</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Sumber dana</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Held every week</source>
        <translation>Diadakan setiap minggu</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Buka atau tutup</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Non Anggota</translation>
    </message>
    <message>
        <source>At the computers</source>
        <translation>Memakai komputer</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Hari libur kegiatan</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Head of the library</source>
        <translation>Kepala perpustakaan</translation>
    </message>
    <message>
        <source>Head of the village</source>
        <translation>Kepala desa, kampung atau kelurahan</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>Kind of village</source>
        <translation>Sebutan wilayah</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Session no.</source>
        <translation>Sesi ke-</translation>
    </message>
    <message>
        <source>Copied to SIM on</source>
        <translation>Disalin ke SIM</translation>
    </message>
    <message>
        <source>Remark of the regency</source>
        <translation>Catatan kabupaten</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Speaker, skill, books, time, cost, SIM …</source>
        <translation>Narasumber, keterampilan, buku, jam, biaya, SIM …</translation>
    </message>
    <message>
        <source>Ages and disability</source>
        <translation>Rincian usia dan disabilitas</translation>
    </message>
    <message>
        <source>for example: Banana chips training</source>
        <translation>misalnya: Pelatihan keripik pisang</translation>
    </message>
    <message>
        <source>several parted by commas</source>
        <translation>pisahkan dengan koma</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Apa hasilnya?</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Apa yang akan dilakukan berikutnya?</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Edit activity</source>
        <translation>Ubah kegiatan</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Catat kegiatan</translation>
    </message>
    <message>
        <source>Your last work is back; it was kept as a draft.</source>
        <translation>Pekerjaan terakhir dipulihkan dari draf.</translation>
    </message>
    <message>
        <source>Every change is kept with who made it.</source>
        <translation>Setiap perubahan dicatat beserta siapa yang mengubahnya.</translation>
    </message>
    <message>
        <source>Copied for {day}; only the counts are missing.</source>
        <translation>Disalin untuk {day}; tinggal mengisi jumlahnya.</translation>
    </message>
    <message>
        <source>Only the name, the date and the total are needed; the rest can come later.</source>
        <translation>Yang perlu hanya nama, tanggal dan jumlah; yang lain boleh menyusul.</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>The series has ended; nothing more is expected.</source>
        <translation>Seri berakhir; tidak ada lagi yang ditunggu.</translation>
    </message>
    <message>
        <source>Write a name first; the pattern is kept under it.</source>
        <translation>Tulis nama kegiatan dulu; pola disimpan dengan nama itu.</translation>
    </message>
    <message>
        <source>“{title}” is kept as a pattern.</source>
        <translation>“{title}” disimpan sebagai pola.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add to the materials</source>
        <translation>Tambah ke bahan belajar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sejauh mana</translation>
    </message>
    <message>
        <source>Offer them to the regency, for the other villages</source>
        <translation>Tawarkan ke kabupaten untuk desa lain</translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Berkas yang tidak ditambahkan</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Tidak ada berkas di dalamnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} together. Free on this computer: {free}. The files themselves stay where they are.</source>
        <translation>Seluruhnya {size}. Ruang kosong di komputer ini: {free}. Berkas aslinya tetap di tempatnya.</translation>
    </message>
    <message>
        <source>{size} are needed, {free} are free. Choose fewer files, or make room first.</source>
        <translation>Perlu {size}, ruang kosong {free}. Pilih lebih sedikit berkas, atau kosongkan ruang dulu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>{number} of {of}: {name}</source>
        <translation>{number} dari {of}: {name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n files are on the shelf now.</source>
        <translation>
            <numerusform>%n berkas sudah ada di daftar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others were not added.</source>
        <translation>Anda menghentikannya; yang lain tidak ditambahkan.</translation>
    </message>
    <message>
        <source>{name}: is already here as “{title}”</source>
        <translation>{name}: sudah ada sebagai “{title}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Nothing waits for you. Everything logged is safe on this computer.</source>
        <translation>Tidak ada yang menunggu Anda. Semua catatan aman di komputer ini.</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Last logged</source>
        <translation>Terakhir dicatat</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Kemajuan pencadangan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Cadangkan ke flashdisk</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>A backup is being made: {progress}.</source>
        <translation>Cadangan sedang dibuat: {progress}.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Cadangan sedang dibuat.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Suluh makes one on this computer on each day of use and tries it; the seven newest stay. A stick is for the day the computer fails.</source>
        <translation>Suluh membuat cadangan di komputer ini setiap hari pemakaian dan mengujinya; tujuh yang terbaru disimpan. Cadangan di flashdisk berguna bila komputer rusak.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Cadangan disimpan di mana?</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} dari {of}</translation>
    </message>
    <message>
        <source>The backup is on {place}, opened and checked.</source>
        <translation>Cadangan ada di {place}, sudah dibuka dan diperiksa.</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Cadangan dibuat dan diperiksa.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>on {place}</source>
        <translation>di {place}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>di komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Last good backup: {day}, {where}</source>
        <translation>Cadangan baik terakhir: {day}, {where}</translation>
    </message>
</context>
<context>
    <name>BehindSheet</name>
    <message>
        <source>Records that count for: {name}</source>
        <translation>Catatan yang dihitung: {name}</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No record counts for this figure.</source>
        <translation>Tidak ada catatan untuk angka ini.</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Jumlah: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n records do not say it</source>
        <translation>
            <numerusform>%n catatan tidak menyebutkannya</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Menyumbang</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Day of visits</source>
        <translation>Hari kunjungan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Kegiatan berseri</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>What</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Masih tersimpan</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Tempat sampah kosong</translation>
    </message>
    <message>
        <source>What you delete waits here and can be taken out again.</source>
        <translation>Yang Anda hapus menunggu di sini dan dapat dikeluarkan lagi.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Nothing in the bin counts in reports. It stays here for 90 days on which Suluh is used.</source>
        <translation>Yang ada di tempat sampah tidak dihitung dalam laporan. Ia tersimpan di sini selama 90 hari Suluh dipakai.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of use</source>
        <translation>
            <numerusform>%n hari pemakaian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlobChoice</name>
    <message>
        <source>Records only</source>
        <translation>Catatan saja</translation>
    </message>
    <message>
        <source>All now</source>
        <translation>Semua sekarang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>Lakukan hal yang sama lain kali</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Tanya setiap kali</translation>
    </message>
    <message>
        <source>Always send all</source>
        <translation>Selalu kirim semua</translation>
    </message>
    <message>
        <source>More than 1 MB of photos and files</source>
        <translation>Foto dan berkas di atas 1 MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>At most in a month over the internet</source>
        <translation>Paling banyak sebulan lewat internet</translation>
    </message>
    <message>
        <source>This month {used} went over the internet. Records are always sent.</source>
        <translation>Bulan ini sudah {used} lewat internet. Catatan selalu dikirim.</translation>
    </message>
</context>
<context>
    <name>BlurCanvas</name>
    <message>
        <source>Photo to paint on</source>
        <translation>Foto untuk disapu</translation>
    </message>
    <message>
        <source>The circle is {across} % from the left, {down} % from the top, {size} % wide.</source>
        <translation>Lingkaran berada {across} % dari kiri, {down} % dari atas, lebarnya {size} %.</translation>
    </message>
</context>
<context>
    <name>BlurSheet</name>
    <message>
        <source>Blur faces</source>
        <translation>Samarkan wajah</translation>
    </message>
    <message>
        <source>Paint over every face. What is painted over cannot be brought back by anybody.</source>
        <translation>Sapu setiap wajah dengan kuas. Yang sudah disapu tidak dapat dikembalikan oleh siapa pun.</translation>
    </message>
    <message>
        <source>This photo was saved to be sent before: the blurred one takes its place here and at the centre. What was printed or carried on a stick already stays as it is.</source>
        <translation>Foto ini sudah pernah disimpan untuk dikirim: foto yang disamarkan menggantikannya di sini dan di pusat. Yang sudah dicetak atau dibawa dengan flashdisk tetap seperti semula.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kecilkan</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Besarkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Keyboard: arrows move the circle, Shift moves it finely, Space paints.</source>
        <translation>Papan ketik: panah menggerakkan lingkaran, dengan Shift lebih halus, Spasi menyapu.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>for example: the sheet came later</source>
        <translation>misalnya: daftar hadir menyusul</translation>
    </message>
    <message>
        <source>The sign-in sheet came later</source>
        <translation>Daftar hadir menyusul</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Salah ketik</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Dihitung ulang</translation>
    </message>
    <message>
        <source>Why is it changed? (may stay empty)</source>
        <translation>Mengapa diubah? (boleh kosong)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message numerus="yes">
        <source>History: saved %n times</source>
        <translation>
            <numerusform>Riwayat: disimpan %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>tanggal tidak pasti</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>Pertama kali disimpan</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Dimasukkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Dikeluarkan dari tempat sampah</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Atur target</translation>
    </message>
    <message>
        <source>Save picture: {title}</source>
        <translation>Simpan gambar: {title}</translation>
    </message>
    <message>
        <source>As a picture (PNG), for chats and letters</source>
        <translation>Gambar (PNG), untuk obrolan dan surat</translation>
    </message>
    <message>
        <source>As a drawing (SVG), for print</source>
        <translation>Gambar garis (SVG), untuk cetak</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>The code says all this over the phone:</source>
        <translation>Kode ini menyampaikan semuanya lewat telepon:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Save a packet for support</source>
        <translation>Simpan paket bantuan</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Apakah semuanya baik?</translation>
    </message>
    <message>
        <source>Looks at disk, database, clock, photos, backup and line. Nothing is changed.</source>
        <translation>Memeriksa disk, basis data, jam, foto, cadangan, dan jaringan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message>
        <source>Saved: {path}. There is no name and no record in it.</source>
        <translation>Tersimpan: {path}. Tidak ada nama maupun catatan di dalamnya.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Kode disalin.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Headings stand in</source>
        <translation>Judul kolom ada di</translation>
    </message>
    <message>
        <source>Copy the rows that stay out</source>
        <translation>Salin baris yang tidak masuk</translation>
    </message>
    <message>
        <source>There are no headings</source>
        <translation>Tidak ada judul kolom</translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows seem to be here already. Take them in all the same</source>
        <translation>
            <numerusform>%n baris tampaknya sudah ada di sini. Tetap masukkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Say at the left which column holds: {names}.</source>
        <translation>Pilih di kiri kolom mana yang berisi: {names}.</translation>
    </message>
    <message>
        <source>The file is open in another program; what is not saved there is not in here.</source>
        <translation>Berkas sedang terbuka di program lain; yang belum disimpan di sana tidak ada di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows go in</source>
        <translation>
            <numerusform>%n baris akan masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n baris tidak masuk</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Isi setiap kolom</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Baris {number}: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Earlier month</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>How was this counted</source>
        <translation>Cara menghitungnya</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Buka dengan program lain</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
</context>
<context>
    <name>ClearSheet</name>
    <message>
        <source>Make room on this computer</source>
        <translation>Kosongkan tempat di komputer ini</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Yang dapat dihapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Delete what is ticked</source>
        <translation>Hapus yang dicentang</translation>
    </message>
    <message>
        <source>Only what I choose</source>
        <translation>Hanya yang saya pilih</translation>
    </message>
    <message>
        <source>Materials for all libraries come by themselves, at most</source>
        <translation>Bahan untuk semua perpustakaan diambil otomatis, paling banyak</translation>
    </message>
    <message>
        <source>The centre gives these again whenever they are wanted. Your own files are not among them.</source>
        <translation>Semua ini dapat diambil lagi dari pusat kapan saja. Berkas milik sendiri tidak termasuk.</translation>
    </message>
    <message>
        <source>Nothing can go: everything here is your own, has a star, or is wanted.</source>
        <translation>Tidak ada yang dapat dihapus: semua milik sendiri, berbintang, atau sedang diminta.</translation>
    </message>
    <message>
        <source>An earlier version of a material</source>
        <translation>Versi lama sebuah bahan</translation>
    </message>
    <message>
        <source>{title}, begun and not wanted any more</source>
        <translation>{title}, batal diambil</translation>
    </message>
    <message>
        <source>{title}, never opened</source>
        <translation>{title}, belum pernah dibuka</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <translation>{size} akan kosong.</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close Suluh?</source>
        <translation>Tutup Suluh?</translation>
    </message>
    <message>
        <source>What has arrived stays arrived, and the next start goes on from there. Nothing is lost.</source>
        <translation>Yang sudah sampai tetap sampai, dan lain kali dilanjutkan dari situ. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Hentikan dan tutup</translation>
    </message>
    <message>
        <source>Wait until it is done, then close</source>
        <translation>Tunggu sampai selesai, lalu tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Sudah selesai.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Suluh closes when it is done.</source>
        <translation>Suluh ditutup setelah selesai.</translation>
    </message>
    <message>
        <source>Stop safely?</source>
        <translation>Hentikan dengan aman?</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Column {heading}</source>
        <translation>Kolom {heading}</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– lewati –</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>{file} cannot be read or written. Your data is safe on this computer. Choose another file.</source>
        <translation>{file} tidak dapat dibaca atau ditulis. Data Anda aman di komputer ini. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The record is saved ({record}), but not all of its photos.</source>
        <translation>Catatan sudah tersimpan ({record}), tetapi tidak semua fotonya.</translation>
    </message>
    <message>
        <source>There is no such import to take back. Nothing was changed.</source>
        <translation>Tidak ada impor seperti itu untuk ditarik kembali. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Backup made and tried: {folder} ({records} records, {photos} photos)</source>
        <translation>Cadangan dibuat dan sudah dicoba: {folder} ({records} catatan, {photos} foto)</translation>
    </message>
    <message>
        <source>Done in {seconds} s. Look into {folder}</source>
        <translation>Selesai dalam {seconds} detik. Lihat di {folder}</translation>
    </message>
    <message>
        <source>The practice library is ready: {folder}. Nothing of it is ever sent.</source>
        <translation>Perpustakaan latihan siap: {folder}. Isinya tidak pernah dikirim.</translation>
    </message>
    <message>
        <source>Everything has arrived at the centre: {pushed} saves sent, {pulled} fetched, {requests} requests</source>
        <translation>Semua sudah diterima pusat: {pushed} perubahan dikirim, {pulled} diambil, {requests} permintaan</translation>
    </message>
    <message>
        <source>Free space on the disk: {megabytes} MB</source>
        <translation>Ruang kosong di cakram: {megabytes} MB</translation>
    </message>
    <message>
        <source>Line {line}: {field} {reason}</source>
        <translation>Baris {line}: {field} {reason}</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Sebutkan nama berkas</translation>
    </message>
    <message>
        <source>Not all has been sent ({reason}). Your data is safe on this computer.</source>
        <translation>Belum semua terkirim ({reason}). Data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Photos whose file is missing or damaged: {count}</source>
        <translation>Foto yang berkasnya hilang atau rusak: {count}</translation>
    </message>
    <message>
        <source>The code is kept. Take the wish to join to the regency with “stick export”.</source>
        <translation>Kode disimpan. Bawa permintaan bergabung ke kabupaten dengan “stick export”.</translation>
    </message>
    <message>
        <source>Receipt {number} for {month}: {records} records</source>
        <translation>Tanda terima {number} untuk {month}: {records} catatan</translation>
    </message>
    <message>
        <source>Report written: {file}</source>
        <translation>Laporan ditulis: {file}</translation>
    </message>
    <message>
        <source>This paper is about one record and is no table. Name a file that ends in .pdf.</source>
        <translation>Kertas ini tentang satu catatan dan bukan tabel. Sebutkan berkas yang berakhiran .pdf.</translation>
    </message>
    <message>
        <source>Saved on this computer: {record}</source>
        <translation>Tersimpan di komputer ini: {record}</translation>
    </message>
    <message>
        <source>Saves that are not as they were written: {count}</source>
        <translation>Simpanan yang tidak utuh lagi: {count}</translation>
    </message>
    <message>
        <source>The clock can be right</source>
        <translation>Jam komputer masuk akal</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Jam komputer ini salah</translation>
    </message>
    <message>
        <source>The computer&apos;s clock cannot be right: name the day with --date</source>
        <translation>Jam komputer ini tidak mungkin benar: sebutkan harinya dengan --date</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Basis data rusak</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Basis data utuh</translation>
    </message>
    <message>
        <source>The demo failed: {reason}</source>
        <translation>Peragaan gagal: {reason}</translation>
    </message>
    <message>
        <source>The main job on a sample library (seed {seed})</source>
        <translation>Pekerjaan utama pada perpustakaan contoh (benih {seed})</translation>
    </message>
    <message>
        <source>There is no receipt yet. It comes with the next sync.</source>
        <translation>Belum ada tanda terima. Tanda terima datang bersama pengiriman berikutnya.</translation>
    </message>
    <message>
        <source>This computer has joined. All that was logged will be sent.</source>
        <translation>Komputer ini sudah bergabung. Semua yang sudah dicatat akan dikirim.</translation>
    </message>
    <message>
        <source>Worth a look: {field} ({code})</source>
        <translation>Perlu dilihat lagi: {field} ({code})</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>tidak dapat diimpor</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>bukan JSON</translation>
    </message>
    <message>
        <source>is not a code</source>
        <translation>bukan kode</translation>
    </message>
    <message>
        <source>is not a date (YYYY-MM-DD)</source>
        <translation>bukan tanggal (TTTT-BB-HH)</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} catatan</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>bukan kolom yang dikenal</translation>
    </message>
    <message>
        <source>has its visitors already</source>
        <translation>sudah ada pengunjungnya</translation>
    </message>
    <message>
        <source>is not a month (YYYY-MM)</source>
        <translation>bukan bulan (TTTT-BB)</translation>
    </message>
    <message>
        <source>is not a list of codes</source>
        <translation>bukan daftar kode</translation>
    </message>
    <message>
        <source>is not a list of records&apos; ids</source>
        <translation>bukan daftar nomor catatan</translation>
    </message>
    <message>
        <source>is not a list of counts</source>
        <translation>bukan daftar jumlah</translation>
    </message>
    <message>
        <source>is not a list of numbers of the right length</source>
        <translation>bukan daftar angka dengan panjang yang benar</translation>
    </message>
    <message>
        <source>is not a list of numbers</source>
        <translation>bukan daftar angka</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>bukan daftar teks</translation>
    </message>
    <message>
        <source>is not a record&apos;s id</source>
        <translation>bukan nomor catatan</translation>
    </message>
    <message>
        <source>is not a text, or too long</source>
        <translation>bukan teks, atau terlalu panjang</translation>
    </message>
    <message>
        <source>is not a time (HH:MM)</source>
        <translation>bukan jam (JJ:MM)</translation>
    </message>
    <message>
        <source>is not a whole number from 0</source>
        <translation>bukan bilangan bulat mulai dari 0</translation>
    </message>
    <message>
        <source>is not a whole number of rupiah</source>
        <translation>bukan rupiah bulat</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>bukan objek</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>bukan ya atau tidak</translation>
    </message>
    <message>
        <source>{activities} activities, {participants} participants</source>
        <translation>{activities} kegiatan, {participants} peserta</translation>
    </message>
    <message>
        <source>{count} records were made again from the log</source>
        <translation>{count} catatan disusun ulang dari log</translation>
    </message>
    <message>
        <source>{count} records were refused and wait under &apos;needs fixing&apos;; the others have arrived</source>
        <translation>{count} catatan ditolak dan menunggu di “Perlu diperbaiki”; yang lain sudah diterima</translation>
    </message>
    <message>
        <source>{count} records were taken back</source>
        <translation>{count} catatan ditarik kembali</translation>
    </message>
    <message>
        <source>{count} records were taken in (import {batch}), {wrong} lines were not</source>
        <translation>{count} catatan masuk (impor {batch}), {wrong} baris tidak</translation>
    </message>
    <message>
        <source>{name} is ready: {place}</source>
        <translation>{name} siap: {place}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Days since the last good backup: {days}</source>
        <translation>Hari sejak cadangan baik terakhir: {days}</translation>
    </message>
    <message>
        <source>This computer has not joined the centre yet</source>
        <translation>Komputer ini belum bergabung dengan pusat</translation>
    </message>
    <message>
        <source>The centre has not answered yet</source>
        <translation>Pusat belum pernah menjawab</translation>
    </message>
    <message>
        <source>Days since the centre answered: {days}</source>
        <translation>Hari sejak pusat terakhir menjawab: {days}</translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation>Tidak ada pertanyaan terbuka.</translation>
    </message>
    <message>
        <source>There is no such question. Nothing was changed.</source>
        <translation>Pertanyaan itu tidak ada. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Answered: {field} is {value}.</source>
        <translation>Terjawab: {field} adalah {value}.</translation>
    </message>
    <message>
        <source>The stick may be pulled out.</source>
        <translation>Flashdisk aman dicabut.</translation>
    </message>
    <message>
        <source>The wish to join is on the stick; the records follow once the answer is back.</source>
        <translation>Permintaan bergabung ada di flashdisk; catatan menyusul setelah jawabannya kembali.</translation>
    </message>
    <message>
        <source>On the stick: {records} records and {photos} photos ({written} files written, {kept} were there)</source>
        <translation>Di flashdisk: {records} catatan dan {photos} foto ({written} berkas ditulis, {kept} sudah ada)</translation>
    </message>
    <message>
        <source>A newer Suluh is on the stick: {version}, signed by the centre, in SULUH/updates/{file}</source>
        <translation>Di flashdisk ada Suluh yang lebih baru: {version}, ditandatangani pusat, di SULUH/updates/{file}</translation>
    </message>
    <message>
        <source>SULUH/updates/{file} is not what the centre signed: do not open it</source>
        <translation>SULUH/updates/{file} bukan yang ditandatangani pusat: jangan dibuka</translation>
    </message>
    <message>
        <source>{taken} files taken, {repeated} taken before, {foreign} for others, {damaged} damaged, {newer} of a newer version; {acked} saves have arrived at the centre, {pulled} came from others</source>
        <translation>{taken} berkas diambil, {repeated} sudah pernah diambil, {foreign} untuk yang lain, {damaged} rusak, {newer} dari versi lebih baru; {acked} perubahan sudah diterima pusat, {pulled} datang dari yang lain</translation>
    </message>
    <message>
        <source>{attempts} attempts in {month}, {heard} answered: {file}</source>
        <translation>{attempts} percobaan pada {month}, {heard} dijawab: {file}</translation>
    </message>
    <message>
        <source>No computer in this room carries for Suluh.</source>
        <translation>Tidak ada komputer di ruangan ini yang membawakan untuk Suluh.</translation>
    </message>
    <message>
        <source>{carried} records are with the relay, {received} saves were received by the centre, {waiting} wait there</source>
        <translation>{carried} catatan ada pada perantara, {received} simpanan sudah diterima pusat, {waiting} menunggu di sana</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ditemukan.</translation>
    </message>
    <message>
        <source>{phones} phones came, {taken} materials were taken</source>
        <translation>{phones} HP datang, {taken} bahan diambil</translation>
    </message>
    <message>
        <source>{name}: is on the shelf already, as “{title}”</source>
        <translation>{name}: sudah ada di rak, sebagai “{title}”</translation>
    </message>
    <message>
        <source>{taken} on the shelf now, {there} were there, {refused} refused</source>
        <translation>{taken} masuk ke rak, {there} sudah ada, {refused} ditolak</translation>
    </message>
    <message>
        <source>{record}  {title}, page {page}: {snippet}</source>
        <translation>{record}  {title}, halaman {page}: {snippet}</translation>
    </message>
    <message>
        <source>{story}  {day}  {person}, after {months} months: {title}</source>
        <translation>{story}  {day}  {person}, sesudah {months} bulan: {title}</translation>
    </message>
    <message>
        <source>Nobody is to be asked now.</source>
        <translation>Saat ini tidak ada yang perlu ditanya.</translation>
    </message>
    <message>
        <source>The story is taken back here, and from the others at the next sending. Collect printed copies.</source>
        <translation>Cerita sudah ditarik di sini, dan dari yang lain pada pengiriman berikutnya. Kumpulkan salinan yang sudah dicetak.</translation>
    </message>
    <message>
        <source>No column was recognised. Name them with --column &quot;HEADING=FIELD&quot;.</source>
        <translation>Tidak ada kolom yang dikenali. Sebutkan dengan --column &quot;JUDUL=ISIAN&quot;.</translation>
    </message>
    <message>
        <source>Left out, no field has this heading: {headings}</source>
        <translation>Dilewati, tidak ada isian dengan judul ini: {headings}</translation>
    </message>
    <message>
        <source>Row {row}, {cell}</source>
        <translation>Baris {row}, {cell}</translation>
    </message>
    <message>
        <source>{count} rows seem to be here already. They come in as well with --again.</source>
        <translation>{count} baris tampaknya sudah ada di sini. Dengan --again baris itu ikut masuk.</translation>
    </message>
    <message>
        <source>{count} rows would come in, {wrong} rows would stay out. Nothing was saved.</source>
        <translation>{count} baris akan masuk, {wrong} baris tidak. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>{count} rows came in (import {batch}), {wrong} rows stayed out</source>
        <translation>{count} baris masuk (impor {batch}), {wrong} baris tidak</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>Diagram ditulis: {file}</translation>
    </message>
    <message>
        <source>A CSV file holds one list only. Name one list, or a file that ends in .xlsx.</source>
        <translation>Berkas CSV hanya memuat satu daftar. Sebutkan satu daftar, atau berkas berakhiran .xlsx.</translation>
    </message>
    <message>
        <source>{rows} rows written: {file}</source>
        <translation>{rows} baris ditulis: {file}</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>bersama program</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>berkas {name}</translation>
    </message>
    <message>
        <source>from the centre ({name})</source>
        <translation>dari pusat ({name})</translation>
    </message>
    <message>
        <source>{title} holds from {day} on: {rows} rows</source>
        <translation>{title} berlaku mulai {day}: {rows} baris</translation>
    </message>
    <message>
        <source>No file here brought “{name}”. Nothing was changed. “mapping list” says what there is and where each form came from.</source>
        <translation>Tidak ada berkas di sini yang membawa “{name}”. Tidak ada yang diubah. “mapping list” menyebut apa yang ada dan dari mana datangnya.</translation>
    </message>
    <message>
        <source>{name} is taken away; the form that held before it holds again.</source>
        <translation>{name} dihapus; formulir yang berlaku sebelumnya berlaku lagi.</translation>
    </message>
    <message>
        <source>{form}  {title}: from {day} on, {rows} rows, {whence}</source>
        <translation>{form}  {title}: sejak {day}, {rows} baris, {whence}</translation>
    </message>
    <message>
        <source>{file}: it is missing or cannot be read; nothing of it went in</source>
        <translation>{file}: tidak ada atau tidak dapat dibaca; isinya tidak dimasukkan</translation>
    </message>
    <message>
        <source>{file}: it has fewer lines than isi.csv says</source>
        <translation>{file}: barisnya lebih sedikit daripada yang tertulis di isi.csv</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is damaged</source>
        <translation>{file}, baris {line}: baris ini rusak</translation>
    </message>
    <message>
        <source>{file}, line {line}: the column {column} holds what it cannot hold</source>
        <translation>{file}, baris {line}: isi kolom {column} tidak sesuai</translation>
    </message>
    <message>
        <source>{file}, line {line}: the id is damaged, or stands there twice</source>
        <translation>{file}, baris {line}: id rusak atau tertulis dua kali</translation>
    </message>
    <message>
        <source>{file}, line {line}: its file is missing or damaged</source>
        <translation>{file}, baris {line}: filenya tidak ada atau rusak</translation>
    </message>
    <message>
        <source>Taken out: {records} records, {files} photos and materials, {papers} reports. Read {file} first.</source>
        <translation>Data sudah diambil: {records} catatan, {files} foto dan bahan, {papers} laporan. Baca {file} lebih dahulu.</translation>
    </message>
    <message>
        <source>{count} files were not whole on this computer and are not in it.</source>
        <translation>{count} file tidak lengkap di komputer ini sehingga tidak ikut.</translation>
    </message>
    <message>
        <source>Reports that could not be made: {names}</source>
        <translation>Laporan yang tidak dapat dibuat: {names}</translation>
    </message>
    <message>
        <source>{count} records were taken in, {wrong} things were not</source>
        <translation>{count} catatan dimasukkan, {wrong} hal tidak dapat dimasukkan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>no template has this name; `template list` names them</source>
        <translation>tidak ada templat dengan nama ini; `template list` menyebutkan semuanya</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>{file} is in order. Printed with it: {papers}.</source>
        <translation>{file} baik. Yang dicetak dengannya: {papers}.</translation>
    </message>
    <message>
        <source>{file} can be read, but there is nothing in this library yet that is printed with it.</source>
        <translation>{file} dapat dibaca, tetapi di perpustakaan ini belum ada yang dicetak dengannya.</translation>
    </message>
    <message>
        <source>From now on it is used.</source>
        <translation>Mulai sekarang templat ini dipakai.</translation>
    </message>
    <message>
        <source>The shipped templates count again. Set aside: {names}</source>
        <translation>Templat bawaan berlaku lagi. Disisihkan: {names}</translation>
    </message>
    <message>
        <source>No printed report is kept yet</source>
        <translation>Belum ada laporan tercetak yang disimpan</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>sudah ditandatangani</translation>
    </message>
    <message>
        <source>its file is gone or damaged</source>
        <translation>berkasnya hilang atau rusak</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent to a story being told</source>
        <translation>Lembar persetujuan cerita</translation>
    </message>
    <message>
        <source>I, who sign below:</source>
        <translation>Saya yang bertanda tangan di bawah ini:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation>Tempat tinggal</translation>
    </message>
    <message>
        <source>Phone (may stay empty)</source>
        <translation>Telepon (boleh kosong)</translation>
    </message>
    <message>
        <source>agree that {library} writes down how it went with me and the library, and tells it on. I choose:</source>
        <translation>menyetujui {library} menuliskan pengalaman saya bersama perpustakaan dan menceritakannya. Saya memilih:</translation>
    </message>
    <message>
        <source>My name is written as initials only</source>
        <translation>Nama saya ditulis inisial saja</translation>
    </message>
    <message>
        <source>My full name may be written</source>
        <translation>Nama lengkap saya boleh ditulis</translation>
    </message>
    <message>
        <source>My photo may be shown</source>
        <translation>Foto saya boleh ditampilkan</translation>
    </message>
    <message>
        <source>No photo of me, or one on which my face cannot be known</source>
        <translation>Tanpa foto saya, atau wajah saya disamarkan</translation>
    </message>
    <message>
        <source>What I earn may be written</source>
        <translation>Penghasilan saya boleh ditulis</translation>
    </message>
    <message>
        <source>Who tells the story</source>
        <translation>Pemberi cerita</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian to photos of a child</source>
        <translation>Lembar persetujuan orang tua/wali untuk foto anak</translation>
    </message>
    <message>
        <source>I, parent or guardian of the child named here:</source>
        <translation>Saya, orang tua/wali dari anak berikut:</translation>
    </message>
    <message>
        <source>Name of the parent or guardian</source>
        <translation>Nama orang tua/wali</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nama anak</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Umur anak</translation>
    </message>
    <message>
        <source>Where we live</source>
        <translation>Tempat tinggal</translation>
    </message>
    <message>
        <source>agree that {library} takes photos of my child during its activities. I choose:</source>
        <translation>menyetujui {library} memotret anak saya dalam kegiatannya. Saya memilih:</translation>
    </message>
    <message>
        <source>The photo may be shown in reports to the village and the regency</source>
        <translation>Foto boleh dipakai dalam laporan ke desa dan kabupaten</translation>
    </message>
    <message>
        <source>The photo may also be shown to everybody (notice board, social media)</source>
        <translation>Foto juga boleh ditampilkan untuk umum (papan pengumuman, media sosial)</translation>
    </message>
    <message>
        <source>Only photos on which the face of my child cannot be known</source>
        <translation>Hanya foto yang wajah anak saya disamarkan</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Orang tua/wali</translation>
    </message>
    <message>
        <source>It is used to show what the library is good for: in reports, in contests, to other libraries.</source>
        <translation>Dipakai untuk menunjukkan manfaat perpustakaan: dalam laporan, lomba, dan bagi perpustakaan lain.</translation>
    </message>
    <message>
        <source>The village, the regency library and the National Library may read it. It is not sold and not used for anything else.</source>
        <translation>Dapat dibaca pemerintah desa, perpustakaan kabupaten, dan Perpustakaan Nasional. Tidak dijual dan tidak dipakai untuk hal lain.</translation>
    </message>
    <message>
        <source>I may take this back at any time, without a reason and without losing anything: I tell the library, and it deletes the story and the photos from its computer and from the centre. Papers that were handed out cannot be called back.</source>
        <translation>Persetujuan ini boleh saya tarik kapan saja, tanpa alasan dan tanpa kehilangan apa pun: saya memberi tahu perpustakaan, lalu cerita dan foto dihapus dari komputernya dan dari pusat. Kertas yang sudah dibagikan tidak dapat ditarik.</translation>
    </message>
    <message>
        <source>This sheet stays in the library.</source>
        <translation>Lembar ini disimpan di perpustakaan.</translation>
    </message>
    <message>
        <source>Tick what is agreed to; what has no tick is not agreed to.</source>
        <translation>Centang yang disetujui; yang tidak dicentang berarti tidak disetujui.</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>Cerita: {title}</translation>
    </message>
    <message>
        <source>For the library</source>
        <translation>Untuk perpustakaan</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Already copied</source>
        <translation>Sudah disalin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>Salin ke flashdisk</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation>Kemajuan penyalinan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Pilih flashdisk</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>Ke flashdisk mana?</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n bahan</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, as plain files that any computer and phone opens, with a list of what they are.</source>
        <translation>{size}, sebagai berkas biasa yang dapat dibuka komputer dan HP mana pun, dengan daftar isinya.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>{done} of {total}. Leave the stick in.</source>
        <translation>{done} dari {total}. Biarkan flashdisk terpasang.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials are on the stick.</source>
        <translation>
            <numerusform>%n bahan ada di flashdisk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not there; nothing is there by half.</source>
        <translation>Yang lain belum ada; tidak ada yang setengah.</translation>
    </message>
    <message>
        <source>“{name}” may be pulled out.</source>
        <translation>“{name}” boleh dicabut.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>Together</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less: {who}, {n}</source>
        <translation>Kurangi satu: {who}, {n}</translation>
    </message>
    <message>
        <source>One more: {who}, {n}</source>
        <translation>Tambah satu: {who}, {n}</translation>
    </message>
</context>
<context>
    <name>CountingWindow</name>
    <message>
        <source>Count visitors</source>
        <translation>Hitung pengunjung</translation>
    </message>
    <message>
        <source>{women} and {men} on the keyboard count too.</source>
        <translation>Tombol {women} dan {men} di papan ketik juga menghitung.</translation>
    </message>
    <message>
        <source>The date of this computer is not right.</source>
        <translation>Tanggal komputer ini tidak benar.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors today</source>
        <translation>
            <numerusform>%n pengunjung hari ini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Materials.html</source>
        <translation>Daftar bahan.html</translation>
    </message>
    <message>
        <source>Learning materials from {library}</source>
        <translation>Bahan belajar dari {library}</translation>
    </message>
    <message>
        <source>Pass them on as their licences allow.</source>
        <translation>Teruskan sesuai lisensi masing-masing.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Bukan anggota</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>Recorded more than once ({parts}): the numbers are added. What you save here stands for all.</source>
        <translation>Dicatat lebih dari sekali ({parts}): angkanya dijumlahkan. Yang Anda simpan di sini berlaku untuk semuanya.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>The library was closed</source>
        <translation>Perpustakaan tutup</translation>
    </message>
    <message>
        <source>for example: public holiday</source>
        <translation>misalnya: hari libur</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Today&apos;s backup is being made.</source>
        <translation>Cadangan hari ini sedang dibuat.</translation>
    </message>
    <message>
        <source>{name} is at the desk now.</source>
        <translation>{name} sekarang bertugas.</translation>
    </message>
    <message>
        <source>The program was cut off. What you were writing is here again.</source>
        <translation>Program tadi terputus. Yang sedang Anda tulis ada di sini lagi.</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Go on fetching</source>
        <translation>Lanjutkan mengambil</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Hapus bintang</translation>
    </message>
    <message>
        <source>Add a star</source>
        <translation>Beri bintang</translation>
    </message>
    <message>
        <source>Offered to the regency</source>
        <translation>Ditawarkan ke kabupaten</translation>
    </message>
    <message>
        <source>The library&apos;s own file</source>
        <translation>Berkas milik perpustakaan</translation>
    </message>
    <message>
        <source>From the centre</source>
        <translation>Dari pusat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Do not fetch</source>
        <translation>Jangan ambil</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Buka dengan aplikasi lain</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Salin ke flashdisk</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Ubah keterangan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Bagaimana bahan ini?</translation>
    </message>
</context>
<context>
    <name>DraftedPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Simpan dan baru</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>This cannot be read yet. Write 3/11 or 9.30, or empty the field.</source>
        <translation>Ini belum terbaca. Tulis 3/11 atau 9.30, atau kosongkan isian ini.</translation>
    </message>
    <message>
        <source>Draft kept on this computer</source>
        <translation>Draf tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>“{title}” is saved on this computer.</source>
        <translation>“{title}” tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Kept as a draft. “Home” offers to go on with it.</source>
        <translation>Disimpan sebagai draf. Lanjutkan dari “Beranda”.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Draf dibuang.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>About this material</source>
        <translation>Keterangan bahan</translation>
    </message>
    <message>
        <source>for example: CC BY</source>
        <translation>misalnya: CC BY</translation>
    </message>
    <message>
        <source>Offer it to the regency, for the other villages</source>
        <translation>Tawarkan ke kabupaten untuk desa lain</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>A material needs a title.</source>
        <translation>Bahan belajar perlu judul.</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>The text of this chapter</source>
        <translation>Isi bab ini</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Bab {number}</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>Bab sebelumnya</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Bab berikutnya</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Huruf lebih kecil</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message>
        <source>Find in this material</source>
        <translation>Cari di bahan ini</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Everything saved so far is safe on this computer.</source>
        <translation>Semua yang sudah disimpan aman di komputer ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; your data is safe on this computer.</source>
        <translation>Tidak ada yang berubah; data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Not sent yet. Your data is safe on this computer.</source>
        <translation>Belum terkirim. Data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer.</source>
        <translation>Data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>Ada yang tidak berjalan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Try again. If it returns, choose “Copy details” and show them to the regency.</source>
        <translation>Coba lagi. Kalau terulang, pilih “Salin rincian” dan tunjukkan ke kabupaten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved.</source>
        <translation>Tempat di disk sudah habis, jadi yang ini belum tersimpan.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer, and what was written whole before stays on the stick.</source>
        <translation>Data Anda aman di komputer ini, dan yang sudah tertulis utuh tetap ada di flashdisk.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the recycle bin, then save again.</source>
        <translation>Kosongkan sebagian tempat, misalnya Recycle Bin, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Disk tidak menjawab sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Save again. If this returns, make a backup to a USB stick soon and ask for help with the disk.</source>
        <translation>Simpan lagi. Kalau terulang, segera buat cadangan ke flashdisk dan minta bantuan memeriksa disk.</translation>
    </message>
    <message>
        <source>The folder with the data does not allow saving.</source>
        <translation>Folder data tidak mengizinkan penyimpanan.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder or the stick, then save again.</source>
        <translation>Lepaskan pelindung tulis folder atau flashdisk, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The data file is damaged, perhaps by a power cut or a failing disk.</source>
        <translation>Berkas data rusak, mungkin karena listrik padam atau disk yang mulai rusak.</translation>
    </message>
    <message>
        <source>Backups and what the centre has received are safe, and the damaged file is kept.</source>
        <translation>Cadangan dan yang sudah diterima pusat aman, dan berkas yang rusak tetap disimpan.</translation>
    </message>
    <message>
        <source>Choose “Restore”. The newest good backup is used and the centre gives back the rest.</source>
        <translation>Pilih “Pulihkan”. Cadangan baik yang terbaru dipakai dan sisanya dikembalikan pusat.</translation>
    </message>
    <message>
        <source>There is no good backup on this computer.</source>
        <translation>Tidak ada cadangan yang baik di komputer ini.</translation>
    </message>
    <message>
        <source>The damaged file is kept, and what the centre has received is safe there.</source>
        <translation>Berkas yang rusak tetap disimpan, dan yang sudah diterima pusat aman di sana.</translation>
    </message>
    <message>
        <source>Copy the data folder to a stick before anything else and ask the regency for help.</source>
        <translation>Salin folder data ke flashdisk lebih dahulu, lalu minta bantuan kabupaten.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Suluh.</source>
        <translation>Data ini ditulis oleh Suluh versi lebih baru.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or install the newer version here.</source>
        <translation>Buka dengan versi itu, atau pasang versi baru di komputer ini.</translation>
    </message>
    <message>
        <source>Suluh is already open on this computer with this data.</source>
        <translation>Suluh sudah terbuka di komputer ini dengan data ini.</translation>
    </message>
    <message>
        <source>Go on in the window that is open.</source>
        <translation>Lanjutkan di jendela yang terbuka.</translation>
    </message>
    <message>
        <source>Another program is using the data file at the moment.</source>
        <translation>Program lain sedang memakai berkas data.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Berkas ini bukan foto yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP photo, or copy the photo from the phone once more.</source>
        <translation>Pilih foto JPEG, PNG, atau WebP, atau salin lagi fotonya dari ponsel.</translation>
    </message>
    <message>
        <source>This photo is in the phone&apos;s own form (HEIC), which cannot be read here.</source>
        <translation>Foto ini memakai bentuk khusus ponsel (HEIC) yang tidak dapat dibaca di sini.</translation>
    </message>
    <message>
        <source>Send it to yourself by WhatsApp and save it from there, or set the camera to “Most compatible” (JPEG).</source>
        <translation>Kirim foto itu ke diri sendiri lewat WhatsApp lalu simpan dari sana, atau atur kamera ke “Paling kompatibel” (JPEG).</translation>
    </message>
    <message>
        <source>This photo is no longer where it was chosen.</source>
        <translation>Foto ini sudah tidak ada di tempat Anda memilihnya.</translation>
    </message>
    <message>
        <source>Plug the phone or the stick in again, then choose the photo once more.</source>
        <translation>Sambungkan lagi ponsel atau flashdisk, lalu pilih foto itu sekali lagi.</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>Tidak ada foto di folder ini.</translation>
    </message>
    <message>
        <source>Open the folder in “Add photos” and look where the photos are.</source>
        <translation>Buka folder itu lewat “Tambah foto” dan lihat di mana fotonya.</translation>
    </message>
    <message>
        <source>This photo is too large to be opened on this computer.</source>
        <translation>Foto ini terlalu besar untuk dibuka di komputer ini.</translation>
    </message>
    <message>
        <source>Choose a smaller photo, or take it again with the normal setting of the camera.</source>
        <translation>Pilih foto yang lebih kecil, atau potret ulang dengan setelan kamera biasa.</translation>
    </message>
    <message>
        <source>This file is of a form that cannot be a learning material here.</source>
        <translation>Berkas ini berbentuk lain dan tidak dapat menjadi materi belajar di sini.</translation>
    </message>
    <message>
        <source>Choose PDF, EPUB, MP4 or WebM, MP3 or OGG, a picture, an office document or zipped web pages.</source>
        <translation>Pilih PDF, EPUB, MP4 atau WebM, MP3 atau OGG, gambar, dokumen kantor, atau halaman web dalam ZIP.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off, and cannot be opened.</source>
        <translation>Berkas ini rusak atau terpotong, sehingga tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Copy it once more from where it came from, then add it again.</source>
        <translation>Salin sekali lagi dari tempat asalnya, lalu tambahkan kembali.</translation>
    </message>
    <message>
        <source>This file opens with a password only.</source>
        <translation>Berkas ini hanya dapat dibuka dengan kata sandi.</translation>
    </message>
    <message>
        <source>Ask the one who made it for a copy without a password, then add that.</source>
        <translation>Mintalah salinan tanpa kata sandi kepada pembuatnya, lalu tambahkan salinan itu.</translation>
    </message>
    <message>
        <source>This file is no longer where it was chosen, or cannot be read.</source>
        <translation>Berkas ini tidak ada lagi di tempatnya tadi, atau tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Plug the phone or the stick in again, then choose the file once more.</source>
        <translation>Pasang lagi ponsel atau flashdisk, lalu pilih berkas itu sekali lagi.</translation>
    </message>
    <message>
        <source>The folder in which this file was to be written is not there.</source>
        <translation>Folder tempat berkas ini akan ditulis tidak ada.</translation>
    </message>
    <message>
        <source>Choose a folder that is there, or plug the stick in again.</source>
        <translation>Pilih folder yang ada, atau colokkan lagi flashdisknya.</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open in another program, or its folder does not allow it.</source>
        <translation>Berkas ini tidak dapat ditulis: sedang terbuka di program lain, atau foldernya tidak mengizinkan.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name or folder, then try again.</source>
        <translation>Tutup dulu di sana, atau pilih nama atau folder lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Suluh could not keep a copy of this report, perhaps because the disk is full. What you printed or saved is good.</source>
        <translation>Suluh tidak dapat menyimpan salinan laporan ini, mungkin karena penyimpanan penuh. Yang Anda cetak atau simpan tetap baik.</translation>
    </message>
    <message>
        <source>Free some space, then choose “Try again”, or keep the paper itself in a folder.</source>
        <translation>Kosongkan sedikit ruang, lalu pilih “Coba lagi”, atau simpan kertasnya dalam map.</translation>
    </message>
    <message>
        <source>The kept file of this report is no longer on this computer.</source>
        <translation>Berkas laporan yang disimpan ini sudah tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Use the signed paper, or take the file from a backup: folder “papers”. The report can be printed anew from the log.</source>
        <translation>Pakai kertas yang ditandatangani, atau ambil berkasnya dari cadangan: folder “papers”. Laporan dapat dicetak ulang dari catatan.</translation>
    </message>
    <message>
        <source>The kept file of this report is damaged; it is not what was printed.</source>
        <translation>Berkas laporan yang disimpan ini rusak; isinya bukan lagi yang dicetak.</translation>
    </message>
    <message>
        <source>This file changed while it was being added.</source>
        <translation>Berkas ini berubah selagi ditambahkan.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, then add it again.</source>
        <translation>Tunggu sampai program lain selesai memakainya, lalu tambahkan kembali.</translation>
    </message>
    <message>
        <source>One of these files is larger than 4 GB, and this stick holds no file of that size.</source>
        <translation>Salah satu berkas lebih besar dari 4 GB, dan flashdisk ini tidak dapat menyimpan berkas sebesar itu.</translation>
    </message>
    <message>
        <source>Leave it out, or use a stick that was formatted as exFAT.</source>
        <translation>Jangan sertakan berkas itu, atau pakai flashdisk yang diformat exFAT.</translation>
    </message>
    <message>
        <source>This file is larger than 4 GB and cannot be sent to the regency.</source>
        <translation>Berkas ini lebih besar dari 4 GB dan tidak dapat dikirim ke kabupaten.</translation>
    </message>
    <message>
        <source>Bring it to the regency on a stick, or make it smaller.</source>
        <translation>Bawalah ke kabupaten dengan flashdisk, atau perkecil dahulu.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be a logo.</source>
        <translation>Berkas ini bukan gambar yang dapat dijadikan logo.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Pilih berkas PNG, JPEG atau SVG.</translation>
    </message>
    <message>
        <source>This picture is too large for a logo.</source>
        <translation>Gambar ini terlalu besar untuk logo.</translation>
    </message>
    <message>
        <source>Choose one of at most 10 MB.</source>
        <translation>Pilih yang paling besar 10 MB.</translation>
    </message>
    <message>
        <source>The file of this photo or material is not on this computer.</source>
        <translation>Berkas foto atau materi ini tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>The record itself is safe on this computer.</source>
        <translation>Catatannya sendiri aman di komputer ini.</translation>
    </message>
    <message>
        <source>Fetch from the centre, or add the file again.</source>
        <translation>Terima data dari pusat, atau tambahkan berkasnya lagi.</translation>
    </message>
    <message>
        <source>This computer is in no network, so no phone can find it.</source>
        <translation>Komputer ini tidak ada di jaringan mana pun, jadi HP tidak dapat menemukannya.</translation>
    </message>
    <message>
        <source>Connect to the library&apos;s Wi-Fi, or switch on the mobile hotspot in the Windows settings, then try again.</source>
        <translation>Sambungkan ke Wi-Fi perpustakaan, atau nyalakan hotspot seluler di Pengaturan Windows, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Catatan ini sudah tidak ada di sini.</translation>
    </message>
    <message>
        <source>Open the list again. Deleted records are in the bin.</source>
        <translation>Buka lagi daftarnya. Catatan yang dihapus ada di tempat sampah.</translation>
    </message>
    <message>
        <source>The library has not been named on this computer yet.</source>
        <translation>Perpustakaan di komputer ini belum diberi nama.</translation>
    </message>
    <message>
        <source>Choose the village and name the library first.</source>
        <translation>Pilih wilayah dan isi nama perpustakaan lebih dulu.</translation>
    </message>
    <message>
        <source>One of the values has a form that cannot be stored.</source>
        <translation>Salah satu isian bentuknya tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Look at the marked field and write it as the example shows.</source>
        <translation>Lihat isian yang ditandai dan tulis seperti contohnya.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Pencadangan dihentikan.</translation>
    </message>
    <message>
        <source>Earlier backups are untouched, and your data is safe on this computer.</source>
        <translation>Cadangan sebelumnya tidak disentuh, dan data Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Mulai lagi kapan saja.</translation>
    </message>
    <message>
        <source>The place of the backup does not answer any more; perhaps the stick was pulled out.</source>
        <translation>Tempat cadangan tidak menjawab lagi; mungkin flashdisk tercabut.</translation>
    </message>
    <message>
        <source>Put the stick in again, then start the backup once more.</source>
        <translation>Pasang lagi flashdisknya, lalu mulai cadangan sekali lagi.</translation>
    </message>
    <message>
        <source>This backup belongs to another library.</source>
        <translation>Cadangan ini milik perpustakaan lain.</translation>
    </message>
    <message>
        <source>Restore it on a computer without a library, or choose a backup of this one.</source>
        <translation>Pulihkan di komputer yang belum berisi perpustakaan, atau pilih cadangan milik perpustakaan ini.</translation>
    </message>
    <message>
        <source>“Faces blurred” holds only for a photo whose faces were painted over with the brush.</source>
        <translation>“Wajah disamarkan” hanya berlaku untuk foto yang wajahnya sudah disapu dengan kuas.</translation>
    </message>
    <message>
        <source>Open the activity, choose “Blur faces” at the photo and paint over every face.</source>
        <translation>Buka kegiatannya, pilih “Samarkan wajah” pada foto itu, lalu sapu setiap wajah.</translation>
    </message>
    <message>
        <source>A volunteer cannot do this; only the librarian or the head of the library can.</source>
        <translation>Relawan tidak dapat melakukan ini; hanya pengelola atau kepala perpustakaan yang dapat.</translation>
    </message>
    <message>
        <source>Ask the librarian, or change the person at the desk.</source>
        <translation>Minta pengelola melakukannya, atau ganti orang yang bertugas.</translation>
    </message>
    <message>
        <source>Somebody with this name works here already.</source>
        <translation>Sudah ada orang dengan nama ini di sini.</translation>
    </message>
    <message>
        <source>Write the name a little differently, for example with a second name.</source>
        <translation>Tulis namanya sedikit berbeda, misalnya dengan nama belakang.</translation>
    </message>
    <message>
        <source>One person must stay head of the library on this computer.</source>
        <translation>Harus tetap ada satu kepala perpustakaan di komputer ini.</translation>
    </message>
    <message>
        <source>Make somebody else the head first.</source>
        <translation>Jadikan orang lain kepala perpustakaan dulu.</translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>PIN terdiri atas empat sampai delapan angka.</translation>
    </message>
    <message>
        <source>Choose another PIN, digits only.</source>
        <translation>Pilih PIN lain, angka saja.</translation>
    </message>
    <message>
        <source>This is not the PIN of this person.</source>
        <translation>PIN ini tidak cocok dengan orang yang dipilih.</translation>
    </message>
    <message>
        <source>Try again, or choose “Forgot the PIN” and take the printed code.</source>
        <translation>Coba lagi, atau pilih “Lupa PIN” dan pakai kode tercetak.</translation>
    </message>
    <message>
        <source>After several wrong tries a pause is needed.</source>
        <translation>Setelah beberapa kali salah, perlu jeda sebentar.</translation>
    </message>
    <message>
        <source>Wait until the pause is over, or let the head take the printed code.</source>
        <translation>Tunggu sampai jedanya selesai, atau minta kepala perpustakaan memakai kode tercetak.</translation>
    </message>
    <message>
        <source>This is not the printed code, or it was used already.</source>
        <translation>Ini bukan kode tercetak, atau kodenya sudah dipakai.</translation>
    </message>
    <message>
        <source>Compare the three groups of four with the paper of the head of the library.</source>
        <translation>Cocokkan tiga kelompok empat huruf dengan kertas milik kepala perpustakaan.</translation>
    </message>
    <message>
        <source>The centre cannot be reached; there is no line at the moment.</source>
        <translation>Pusat tidak dapat dihubungi; saat ini tidak ada jaringan.</translation>
    </message>
    <message>
        <source>It is tried again when there is a line. You can also carry it on a USB stick.</source>
        <translation>Akan dicoba lagi saat ada jaringan. Bisa juga dibawa dengan flashdisk.</translation>
    </message>
    <message>
        <source>The address of the centre is not written as an internet address.</source>
        <translation>Alamat pusat tidak tertulis sebagai alamat internet.</translation>
    </message>
    <message>
        <source>Compare the address with the one on the regency&apos;s letter.</source>
        <translation>Cocokkan alamatnya dengan surat dari kabupaten.</translation>
    </message>
    <message>
        <source>The line to the centre could not be made secure, so nothing was sent.</source>
        <translation>Sambungan ke pusat tidak dapat diamankan, jadi tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Try another network. If it happens everywhere, show this to the regency.</source>
        <translation>Coba jaringan lain. Kalau terjadi di mana-mana, tunjukkan ini ke kabupaten.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the centre&apos;s certificate has run out; nothing was sent.</source>
        <translation>Jam komputer ini salah, atau masa berlaku sertifikat pusat sudah habis; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Compare date and time with a phone and set them. If they are right, tell the regency. A stick needs no clock.</source>
        <translation>Cocokkan tanggal dan jam dengan ponsel, lalu betulkan. Jika sudah cocok, beri tahu kabupaten. Dengan flashdisk jam tidak perlu benar.</translation>
    </message>
    <message>
        <source>This network answers in place of the centre; it probably wants you to sign in first.</source>
        <translation>Jaringan ini menjawab menggantikan pusat; mungkin harus masuk (login) dulu.</translation>
    </message>
    <message>
        <source>Open the browser, sign in to the network, then send again.</source>
        <translation>Buka peramban, masuk ke jaringan itu, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The centre has a fault at the moment.</source>
        <translation>Pusat sedang terganggu.</translation>
    </message>
    <message>
        <source>It is tried again by itself. There is nothing you need to do.</source>
        <translation>Akan dicoba lagi dengan sendirinya. Anda tidak perlu berbuat apa-apa.</translation>
    </message>
    <message>
        <source>The centre did not accept a package of this size.</source>
        <translation>Pusat tidak menerima kiriman sebesar ini.</translation>
    </message>
    <message>
        <source>It is tried again in smaller parts.</source>
        <translation>Akan dicoba lagi dalam bagian lebih kecil.</translation>
    </message>
    <message>
        <source>The answer was damaged on its way.</source>
        <translation>Jawaban pusat rusak di jalan.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Akan dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The answer does not carry the signature of the centre, so it was not used.</source>
        <translation>Jawaban itu tidak bertanda tangan pusat, jadi tidak dipakai.</translation>
    </message>
    <message>
        <source>The line answers but nothing gets through.</source>
        <translation>Jaringan menjawab, tetapi tidak ada yang lewat.</translation>
    </message>
    <message>
        <source>Try again later or carry it on a USB stick.</source>
        <translation>Coba lagi nanti atau bawa dengan flashdisk.</translation>
    </message>
    <message>
        <source>The clock of this computer is not right, often because its small battery is empty.</source>
        <translation>Jam komputer ini tidak benar, sering karena baterai kecilnya habis.</translation>
    </message>
    <message>
        <source>Set date and time in the settings of the computer. You can go on working meanwhile.</source>
        <translation>Atur tanggal dan jam di setelan komputer. Sementara itu Anda dapat terus bekerja.</translation>
    </message>
    <message>
        <source>This is not a complete code; a letter or digit differs.</source>
        <translation>Kode ini belum lengkap; ada huruf atau angka yang berbeda.</translation>
    </message>
    <message>
        <source>Compare the three groups of four with the regency&apos;s letter.</source>
        <translation>Cocokkan ketiga kelompok berisi empat itu dengan surat kabupaten.</translation>
    </message>
    <message>
        <source>The centre does not know this code.</source>
        <translation>Pusat tidak mengenal kode ini.</translation>
    </message>
    <message>
        <source>Compare it with the regency&apos;s letter, or ask for a new code.</source>
        <translation>Cocokkan dengan surat kabupaten, atau minta kode baru.</translation>
    </message>
    <message>
        <source>This code was already used to join a computer.</source>
        <translation>Kode ini sudah dipakai untuk sebuah komputer.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code; each computer needs its own.</source>
        <translation>Mintalah kode baru ke kabupaten; tiap komputer perlu kodenya sendiri.</translation>
    </message>
    <message>
        <source>The time of this code has run out.</source>
        <translation>Masa berlaku kode ini sudah habis.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code.</source>
        <translation>Mintalah kode baru ke kabupaten.</translation>
    </message>
    <message>
        <source>This computer joined by stick and does not know the centre&apos;s address yet.</source>
        <translation>Komputer ini bergabung lewat flashdisk dan belum tahu alamat pusat.</translation>
    </message>
    <message>
        <source>Enter the address from the regency&apos;s letter, or go on with the stick.</source>
        <translation>Isi alamat dari surat kabupaten, atau teruskan dengan flashdisk.</translation>
    </message>
    <message>
        <source>This computer has not joined the centre yet.</source>
        <translation>Komputer ini belum bergabung dengan pusat.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer and will be sent after joining.</source>
        <translation>Data Anda aman di komputer ini dan dikirim setelah bergabung.</translation>
    </message>
    <message>
        <source>Enter the code of the regency on the page “Send and receive”.</source>
        <translation>Masukkan kode dari kabupaten di halaman “Kirim &amp; Terima”.</translation>
    </message>
    <message>
        <source>The centre no longer accepts this computer.</source>
        <translation>Pusat tidak lagi menerima komputer ini.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer and can be printed and carried.</source>
        <translation>Data Anda aman di komputer ini dan tetap dapat dicetak dan dibawa.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code for this computer.</source>
        <translation>Mintalah kode baru untuk komputer ini ke kabupaten.</translation>
    </message>
    <message>
        <source>The centre speaks a newer language than this version of Suluh.</source>
        <translation>Pusat memakai bahasa yang lebih baru daripada Suluh versi ini.</translation>
    </message>
    <message>
        <source>Install the newer version; the regency has it on a USB stick too.</source>
        <translation>Pasang versi baru; di kabupaten juga ada dalam flashdisk.</translation>
    </message>
    <message>
        <source>The centre still speaks an older language than this version of Suluh.</source>
        <translation>Pusat masih memakai bahasa yang lebih lama daripada Suluh versi ini.</translation>
    </message>
    <message>
        <source>Tell the regency. Everything is sent once the centre has been renewed.</source>
        <translation>Beri tahu kabupaten. Semuanya dikirim setelah pusat diperbarui.</translation>
    </message>
    <message>
        <source>The package is sealed for another centre, or for a key that this centre no longer has.</source>
        <translation>Paket ini disegel untuk pusat lain, atau untuk kunci yang sudah tidak dimiliki pusat ini.</translation>
    </message>
    <message>
        <source>Take back what the regency wrote onto the stick, then prepare the bag once more.</source>
        <translation>Ambil dahulu isi flashdisk dari kabupaten, lalu siapkan tas sekali lagi.</translation>
    </message>
    <message>
        <source>At that address there is no computer that carries for this room.</source>
        <translation>Di alamat itu tidak ada komputer yang membawakan untuk ruangan ini.</translation>
    </message>
    <message>
        <source>Ask the regency&apos;s library for the five digits, or carry a stick.</source>
        <translation>Tanyakan lima angka ke perpustakaan kabupaten, atau bawa flashdisk.</translation>
    </message>
    <message>
        <source>This is not the computer that took your work before.</source>
        <translation>Ini bukan komputer yang dulu menerima pekerjaan Anda.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer; nothing was handed over.</source>
        <translation>Data Anda aman di komputer ini; tidak ada yang diserahkan.</translation>
    </message>
    <message>
        <source>Ask the regency&apos;s library whether it has a new one. If so, trust it.</source>
        <translation>Tanyakan kepada perpustakaan kabupaten apakah komputernya baru. Jika ya, percayai.</translation>
    </message>
    <message>
        <source>The computer in the room no longer answers.</source>
        <translation>Komputer di ruangan ini tidak menjawab lagi.</translation>
    </message>
    <message>
        <source>What it took is safe there; everything is still on this computer too.</source>
        <translation>Yang sudah diambilnya aman di sana; semuanya juga masih ada di komputer ini.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi and try again; it goes on where it stopped.</source>
        <translation>Periksa Wi-Fi lalu coba lagi; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>The computer in the room has no room left.</source>
        <translation>Komputer di ruangan ini sudah penuh.</translation>
    </message>
    <message>
        <source>Tell the regency&apos;s library; until then carry a stick.</source>
        <translation>Beri tahu perpustakaan kabupaten; sementara itu bawa flashdisk.</translation>
    </message>
    <message>
        <source>There was not room for everything on the stick.</source>
        <translation>Flashdisk tidak cukup untuk semuanya.</translation>
    </message>
    <message>
        <source>Remove something from the stick, or take another one, and prepare the bag again; it goes on where it stopped.</source>
        <translation>Hapus sesuatu dari flashdisk, atau pakai yang lain, lalu siapkan tas lagi; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>The stick was pulled out, or it does not answer any more.</source>
        <translation>Flashdisk tercabut, atau tidak menjawab lagi.</translation>
    </message>
    <message>
        <source>Put it in again and do the same once more; it goes on where it stopped.</source>
        <translation>Pasang lagi lalu ulangi; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>The stick does not allow writing.</source>
        <translation>Flashdisk ini tidak mengizinkan penulisan.</translation>
    </message>
    <message>
        <source>Move the little switch on its side, or take another stick.</source>
        <translation>Geser sakelar kecil di sisinya, atau pakai flashdisk lain.</translation>
    </message>
    <message>
        <source>On this stick there are links in the place of Suluh&apos;s folders, so nothing was written there.</source>
        <translation>Di flashdisk ini ada tautan di tempat folder Suluh, jadi tidak ada yang ditulis ke sana.</translation>
    </message>
    <message>
        <source>Take another stick and show this one to the regency.</source>
        <translation>Pakai flashdisk lain dan perlihatkan yang ini ke kabupaten.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written on it; it is probably failing.</source>
        <translation>Isi flashdisk tidak sama dengan yang ditulis; mungkin flashdisknya mulai rusak.</translation>
    </message>
    <message>
        <source>Take another stick for this bag.</source>
        <translation>Pakai flashdisk lain untuk tas ini.</translation>
    </message>
    <message>
        <source>It was stopped before everything was done.</source>
        <translation>Dihentikan sebelum semuanya selesai.</translation>
    </message>
    <message>
        <source>Do it again whenever you like; it goes on where it stopped.</source>
        <translation>Ulangi kapan saja; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>Sending is already under way.</source>
        <translation>Pengiriman sedang berjalan.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Tunggu sampai selesai.</translation>
    </message>
    <message>
        <source>The time for sending ran out before everything was through.</source>
        <translation>Waktu pengiriman habis sebelum semuanya selesai.</translation>
    </message>
    <message>
        <source>What has arrived stays arrived; the rest is safe on this computer.</source>
        <translation>Yang sudah sampai tetap tersimpan di pusat; sisanya aman di komputer ini.</translation>
    </message>
    <message>
        <source>Send again; it goes on where it stopped.</source>
        <translation>Kirim lagi; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>Not everything has arrived yet.</source>
        <translation>Belum semuanya sampai.</translation>
    </message>
    <message>
        <source>The records have arrived; photos and files wait for another time.</source>
        <translation>Catatan sudah sampai; foto dan berkas menunggu lain waktu.</translation>
    </message>
    <message>
        <source>They are safe on this computer.</source>
        <translation>Semuanya aman di komputer ini.</translation>
    </message>
    <message>
        <source>Send again when the line is better or costs nothing.</source>
        <translation>Kirim lagi saat jaringan lebih baik atau tidak berbiaya.</translation>
    </message>
    <message>
        <source>The records have arrived; photos and files have reached the limit of this month.</source>
        <translation>Catatan sudah sampai; foto dan berkas sudah mencapai batas bulan ini.</translation>
    </message>
    <message>
        <source>They go on next month, by stick or at the regency&apos;s library; or raise the limit on this card.</source>
        <translation>Dilanjutkan bulan depan, lewat flashdisk, atau di perpustakaan kabupaten; atau naikkan batasnya di kartu ini.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Pengiriman dihentikan.</translation>
    </message>
    <message>
        <source>Send again whenever you like; it goes on where it stopped.</source>
        <translation>Kirim lagi kapan saja; dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>Berkas terlalu besar untuk dibaca.</translation>
    </message>
    <message>
        <source>Save only the sheet that you need in a file of its own, then try again.</source>
        <translation>Simpan hanya lembar yang diperlukan dalam berkas tersendiri, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The sheet has more than 20,000 rows.</source>
        <translation>Lembarnya berisi lebih dari 20.000 baris.</translation>
    </message>
    <message>
        <source>Divide it into several files, then take them in one after the other.</source>
        <translation>Bagi menjadi beberapa berkas, lalu masukkan satu per satu.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one that is protected with a password.</source>
        <translation>Ini berkas Excel lama (.xls), atau berkas yang dikunci dengan kata sandi.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as .xlsx without a password, then choose that file.</source>
        <translation>Buka di Excel atau LibreOffice, simpan sebagai .xlsx tanpa kata sandi, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>This file is no spreadsheet that can be read here, whatever its name says.</source>
        <translation>Berkas ini bukan lembar kerja yang dapat dibaca di sini, apa pun namanya.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx, or copy the cells and paste them.</source>
        <translation>Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx, atau salin sel-selnya lalu tempel.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Berkas rusak dan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it again, then choose that file.</source>
        <translation>Buka di Excel atau LibreOffice dan simpan sekali lagi, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>There is nothing in it: no row of the first sheet has any content.</source>
        <translation>Tidak ada isinya: tidak satu pun baris di lembar pertama yang berisi.</translation>
    </message>
    <message>
        <source>Look whether the table is on the first sheet of the file, then try again.</source>
        <translation>Periksa apakah tabelnya ada di lembar pertama berkas, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file is no longer where it was chosen, or cannot be read.</source>
        <translation>Berkas tidak ada lagi di tempatnya, atau tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Plug the stick in again, then choose the file once more.</source>
        <translation>Pasang flashdisk lagi, lalu pilih berkasnya sekali lagi.</translation>
    </message>
    <message>
        <source>The file is open in another program, which does not let it be read.</source>
        <translation>Berkas sedang terbuka di program lain, yang tidak mengizinkannya dibaca.</translation>
    </message>
    <message>
        <source>Close it there, then choose it once more.</source>
        <translation>Tutup di sana, lalu pilih sekali lagi.</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Pencetak tidak ditemukan.</translation>
    </message>
    <message>
        <source>Switch the printer on, or save the report as a PDF file and print it elsewhere.</source>
        <translation>Nyalakan pencetak, atau simpan laporan sebagai PDF dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>The printer does not take the pages any more.</source>
        <translation>Pencetak tidak menerima halaman lagi.</translation>
    </message>
    <message>
        <source>Look at cable, paper and power of the printer, or choose another one, then print again.</source>
        <translation>Periksa kabel, kertas, dan listrik pencetak, atau pilih pencetak lain, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>This is the practice library; nothing of it is ever sent or carried anywhere.</source>
        <translation>Ini perpustakaan latihan; isinya tidak pernah dikirim atau dibawa ke mana pun.</translation>
    </message>
    <message>
        <source>Your own library is untouched.</source>
        <translation>Perpustakaan Anda sendiri tidak tersentuh.</translation>
    </message>
    <message>
        <source>Go back to your own library to join and to send.</source>
        <translation>Kembalilah ke perpustakaan Anda sendiri untuk bergabung dan mengirim.</translation>
    </message>
    <message>
        <source>There is a folder or a file of that name already; it stays as it is.</source>
        <translation>Sudah ada folder atau file dengan nama itu; isinya tidak diubah.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Pakai nama lain.</translation>
    </message>
    <message>
        <source>Nothing that was taken out of a library lies in this folder.</source>
        <translation>Folder ini bukan folder yang dibuat dengan mengambil semua data perpustakaan.</translation>
    </message>
    <message>
        <source>Choose the folder in which the file BACA-SAYA.txt lies.</source>
        <translation>Pilih folder yang berisi file BACA-SAYA.txt.</translation>
    </message>
    <message>
        <source>This library has records already; only a new one is filled from a folder.</source>
        <translation>Perpustakaan ini sudah ada catatan; hanya perpustakaan baru yang dapat diisi dari folder.</translation>
    </message>
    <message>
        <source>Set up a new library in a data folder of its own, and fill that one.</source>
        <translation>Siapkan perpustakaan baru di folder data tersendiri, lalu isi yang itu.</translation>
    </message>
    <message>
        <source>It was stopped before the end; no half of it is left.</source>
        <translation>Pekerjaan ini dihentikan sebelum selesai; tidak ada sisa setengah jadi.</translation>
    </message>
    <message>
        <source>A real library lies here; it is never made into one for practice.</source>
        <translation>Di sini ada perpustakaan sungguhan; itu tidak pernah dijadikan latihan.</translation>
    </message>
    <message>
        <source>Choose another folder for practice.</source>
        <translation>Pilih folder lain untuk latihan.</translation>
    </message>
    <message>
        <source>The list of villages that came with Suluh is missing or damaged.</source>
        <translation>Daftar desa bawaan Suluh hilang atau rusak.</translation>
    </message>
    <message>
        <source>Write the village yourself and go on; installing Suluh again brings the list back.</source>
        <translation>Tulis sendiri nama desa Anda dan teruskan; memasang ulang Suluh mengembalikan daftarnya.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Laporan tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>All records are safe on this computer.</source>
        <translation>Semua catatan aman di komputer ini.</translation>
    </message>
    <message>
        <source>Choose “Copy details” and send them to the regency; the numbers can be seen on the screen meanwhile.</source>
        <translation>Pilih “Salin rincian” dan kirim ke kabupaten; angkanya sementara dapat dilihat di layar.</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Waiting for a line. Trying again in %n s.</source>
        <translation>Menunggu sinyal. Dicoba lagi dalam %n detik.</translation>
    </message>
    <message>
        <source>Looking for the centre</source>
        <translation>Mencari pusat</translation>
    </message>
    <message>
        <source>Sending and fetching records</source>
        <translation>Mengirim dan menerima catatan</translation>
    </message>
    <message>
        <source>Sending photos</source>
        <translation>Mengirim foto</translation>
    </message>
    <message>
        <source>Fetching learning materials</source>
        <translation>Mengambil bahan belajar</translation>
    </message>
    <message>
        <source>{done} of {total} saves</source>
        <translation>{done} dari {total} perubahan</translation>
    </message>
    <message>
        <source>photos to go: %n</source>
        <translation>%n foto lagi</translation>
    </message>
    <message>
        <source>files to go: %n</source>
        <translation>%n berkas lagi</translation>
    </message>
    <message>
        <source>Still sending {done} of {total}; there is no line at the moment.</source>
        <translation>Masih mengirim {done} dari {total}; saat ini tidak ada sinyal.</translation>
    </message>
    <message>
        <source>Still sending {done} of {total}.</source>
        <translation>Masih mengirim {done} dari {total}.</translation>
    </message>
    <message>
        <source>Still sending photos; to go: %n.</source>
        <translation>Masih mengirim foto, tinggal %n.</translation>
    </message>
    <message>
        <source>Suluh is still talking to the centre.</source>
        <translation>Suluh masih berhubungan dengan pusat.</translation>
    </message>
    <message>
        <source>Records sent back by the centre: %n.</source>
        <translation>%n catatan dikembalikan oleh pusat.</translation>
    </message>
    <message>
        <source>Carried by stick</source>
        <translation>Dibawa dengan flashdisk</translation>
    </message>
    <message>
        <source>Fetched from a stick</source>
        <translation>Diambil dari flashdisk</translation>
    </message>
    <message>
        <source>Handed to the regency&apos;s library</source>
        <translation>Diserahkan ke perpustakaan kabupaten</translation>
    </message>
    <message>
        <source>Records received, photos later</source>
        <translation>Catatan diterima, foto menyusul</translation>
    </message>
    <message>
        <source>saves: %n</source>
        <translation>%n perubahan</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
    <message>
        <source>waiting for a signal</source>
        <translation>menunggu sinyal</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} per detik</translation>
    </message>
    <message>
        <source>the signal is weak; it goes on whenever there is some</source>
        <translation>sinyal lemah; dilanjutkan setiap kali ada sinyal</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} lagi</translation>
    </message>
    <message>
        <source>{up} sent, {down} fetched.</source>
        <translation>{up} dikirim, {down} diterima.</translation>
    </message>
    <message>
        <source>The centre has received everything.</source>
        <translation>Semua sudah diterima pusat.</translation>
    </message>
    <message>
        <source>All others arrived. These wait with their content.</source>
        <translation>Yang lain sudah sampai. Catatan ini menunggu diperbaiki; isinya tetap utuh.</translation>
    </message>
    <message>
        <source>All received</source>
        <translation>Semua diterima</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>The wish to join waits. Pack the bag and let somebody take it to the regency.</source>
        <translation>Permintaan bergabung menunggu. Siapkan tas dan titipkan ke kabupaten.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the centre has answered.</source>
        <translation>Semuanya tetap di komputer ini sampai pusat menjawab.</translation>
    </message>
    <message>
        <source>Without a line somebody can carry everything to the regency. It is sealed: nobody on the way can read it.</source>
        <translation>Tanpa jaringan, orang dapat membawa semuanya ke kabupaten. Isinya tersegel: tidak seorang pun dapat membacanya di jalan.</translation>
    </message>
    <message>
        <source>{place} has {free} of room.</source>
        <translation>Ruang kosong di {place}: {free}.</translation>
    </message>
    <message>
        <source>Everything that waits lies on {place} already; only a question to the centre is added.</source>
        <translation>Semua yang menunggu sudah ada di {place}; hanya pertanyaan ke pusat yang ditambahkan.</translation>
    </message>
    <message>
        <source>Nothing waits; a question to the centre is written.</source>
        <translation>Tidak ada yang menunggu; yang ditulis hanya pertanyaan ke pusat.</translation>
    </message>
    <message>
        <source>{records} records and {photos} photos, at most {size}.</source>
        <translation>{records} catatan dan {photos} foto, paling banyak {size}.</translation>
    </message>
    <message>
        <source>The records fit; some photos wait for another time.</source>
        <translation>Catatan muat; sebagian foto menunggu lain waktu.</translation>
    </message>
    <message>
        <source>Not all records fit. What fits goes first; remove something, or take another stick.</source>
        <translation>Tidak semua catatan muat. Yang muat dibawa lebih dulu; hapus sesuatu, atau pakai flashdisk lain.</translation>
    </message>
    <message>
        <source>Looking at the stick</source>
        <translation>Melihat isi flashdisk</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>Menulis catatan</translation>
    </message>
    <message>
        <source>Writing photos</source>
        <translation>Menulis foto</translation>
    </message>
    <message>
        <source>{place} may be pulled out.</source>
        <translation>{place} aman dicabut.</translation>
    </message>
    <message>
        <source>The wish to join lies on it; your records follow once the answer is back.</source>
        <translation>Permintaan bergabung ada di dalamnya; catatan Anda menyusul setelah jawabannya kembali.</translation>
    </message>
    <message>
        <source>On it lie {records} records and {photos} photos, written and read back.</source>
        <translation>Di dalamnya ada {records} catatan dan {photos} foto, sudah ditulis dan dibaca ulang.</translation>
    </message>
    <message>
        <source>All of it also stays here until the centre has received it.</source>
        <translation>Semuanya juga tetap di sini sampai pusat menerimanya.</translation>
    </message>
    <message>
        <source>Do not open the program on {place}.</source>
        <translation>Jangan buka program di {place}.</translation>
    </message>
    <message>
        <source>A newer Suluh lies on {place}.</source>
        <translation>Di {place} ada Suluh yang lebih baru.</translation>
    </message>
    <message>
        <source>Materials for which this computer has no room: %n.</source>
        <translation>%n materi tidak muat di komputer ini.</translation>
    </message>
    <message>
        <source>The program {file} is not what the centre signed. Tell the regency.</source>
        <translation>Program {file} bukan yang ditandatangani pusat. Beri tahu kabupaten.</translation>
    </message>
    <message>
        <source>Suluh {version} is signed by the centre. To install it: copy {file} from SULUH/updates onto this computer, close Suluh, unpack the file in the place of the old program and start it. Your data is elsewhere and stays.</source>
        <translation>Suluh {version} ditandatangani pusat. Cara memasangnya: salin {file} dari SULUH/updates ke komputer ini, tutup Suluh, buka berkas itu di tempat program yang lama, lalu jalankan. Data Anda ada di tempat lain dan tetap utuh.</translation>
    </message>
    <message>
        <source>This computer has joined the centre.</source>
        <translation>Komputer ini sudah bergabung dengan pusat.</translation>
    </message>
    <message>
        <source>Pack the bag now: everything you logged can go along.</source>
        <translation>Siapkan tas sekarang: semua yang sudah Anda catat dapat ikut.</translation>
    </message>
    <message>
        <source>Word from the centre has been taken in.</source>
        <translation>Kabar dari pusat sudah diambil.</translation>
    </message>
    <message>
        <source>There is nothing new for this computer on {place}.</source>
        <translation>Tidak ada yang baru untuk komputer ini di {place}.</translation>
    </message>
    <message>
        <source>In the regency&apos;s room a computer takes everything over the Wi-Fi, even without internet.</source>
        <translation>Di ruangan kabupaten ada komputer yang menerima semuanya lewat Wi-Fi, juga tanpa internet.</translation>
    </message>
    <message>
        <source>How long it takes is known after the first visit.</source>
        <translation>Lamanya baru diketahui setelah kunjungan pertama.</translation>
    </message>
    <message>
        <source>Looking at what waits</source>
        <translation>Memeriksa yang menunggu</translation>
    </message>
    <message>
        <source>Handing over records</source>
        <translation>Menyerahkan catatan</translation>
    </message>
    <message>
        <source>Handing over photos</source>
        <translation>Menyerahkan foto</translation>
    </message>
    <message>
        <source>Waiting for the centre&apos;s answers</source>
        <translation>Menunggu jawaban pusat</translation>
    </message>
    <message>
        <source>Asking the regency&apos;s library</source>
        <translation>Menghubungi perpustakaan kabupaten</translation>
    </message>
    <message>
        <source>You may go home: the wish to join is in custody.</source>
        <translation>Anda boleh pulang: permintaan bergabung sudah dititipkan.</translation>
    </message>
    <message>
        <source>Fetch the answer here or from a stick; your records follow then.</source>
        <translation>Ambil jawabannya di sini atau dari flashdisk; sesudah itu catatan Anda menyusul.</translation>
    </message>
    <message>
        <source>You may go home: everything has been received.</source>
        <translation>Anda boleh pulang: semua sudah diterima.</translation>
    </message>
    <message>
        <source>Some photos are still on this computer alone.</source>
        <translation>Sebagian foto masih hanya ada di komputer ini.</translation>
    </message>
    <message>
        <source>You may go home: everything is in custody.</source>
        <translation>Anda boleh pulang: semua sudah dititipkan.</translation>
    </message>
    <message>
        <source>It is handed on as soon as there is a line; all of it also stays here until the centre has received it.</source>
        <translation>Titipan diteruskan begitu ada jaringan; semuanya juga tetap di sini sampai diterima pusat.</translation>
    </message>
    <message>
        <source>Carried: {records} records and {photos} photos.</source>
        <translation>Dibawa: {records} catatan dan {photos} foto.</translation>
    </message>
    <message>
        <source>Saves received by the centre: %n.</source>
        <translation>%n perubahan sudah diterima pusat.</translation>
    </message>
    <message>
        <source>New from others: %n.</source>
        <translation>%n perubahan dari yang lain.</translation>
    </message>
    <message>
        <source>Materials: %n.</source>
        <translation>%n materi.</translation>
    </message>
    <message>
        <source>Files for others: %n.</source>
        <translation>%n berkas untuk yang lain.</translation>
    </message>
    <message>
        <source>Files that could not be read: {names}.</source>
        <translation>Berkas yang tidak terbaca: {names}.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Send &amp; receive</source>
        <translation>Kirim &amp; Terima</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Suluh is still using the stick.</source>
        <translation>Suluh masih memakai flashdisk.</translation>
    </message>
    <message>
        <source>Suluh is still talking to the regency&apos;s library.</source>
        <translation>Suluh masih terhubung dengan perpustakaan kabupaten.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Rincian sudah disalin.</translation>
    </message>
    <message>
        <source>This computer has joined the centre.</source>
        <translation>Komputer ini sudah bergabung dengan pusat.</translation>
    </message>
    <message>
        <source>The code is kept. Now pack the bag.</source>
        <translation>Kode disimpan. Sekarang siapkan tas.</translation>
    </message>
</context>
<context>
    <name>ExpectedStrip</name>
    <message>
        <source>Log this session</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Tidak ada kegiatan</translation>
    </message>
    <message>
        <source>Not logged yet: {title}, {day}</source>
        <translation>Belum dicatat: {title}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more days of series wait</source>
        <translation>
            <numerusform>%n hari lain dari kegiatan berseri menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>A day of a weekly series</source>
        <translation>Kegiatan berseri mingguan</translation>
    </message>
</context>
<context>
    <name>FetchSheet</name>
    <message>
        <source>Fetch this material?</source>
        <translation>Ambil bahan ini?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Ambil sekarang</translation>
    </message>
    <message>
        <source>At the next contact</source>
        <translation>Pada kontak berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n bahan</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet how long</source>
        <translation>lamanya belum diketahui</translation>
    </message>
    <message>
        <source>{size} over the internet: {time}. Free on this computer: {free}.</source>
        <translation>{size} lewat internet: {time}. Ruang kosong di komputer ini: {free}.</translation>
    </message>
    <message>
        <source>There is not enough room for it. Delete files that you do not need any more, then try again.</source>
        <translation>Ruang di komputer ini tidak cukup. Hapus berkas yang tidak diperlukan lagi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>It may be cut off at any time: what has come stays, and the next contact goes on from there.</source>
        <translation>Boleh terputus kapan saja: yang sudah datang tetap ada, dan kontak berikutnya melanjutkan dari situ.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Activities and participants</source>
        <translation>Kegiatan dan peserta</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Bahan belajar</translation>
    </message>
    <message>
        <source>Collection, members, computers</source>
        <translation>Koleksi, anggota, komputer</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Catatan lain</translation>
    </message>
    <message>
        <source>Sum of the days and groups; who was not noted stands apart.</source>
        <translation>Jumlah dari hari dan rombongan; yang tidak dicatat disebut sendiri.</translation>
    </message>
    <message>
        <source>Sum over the activities; who was not noted stands apart.</source>
        <translation>Jumlah dari semua kegiatan; yang tidak dicatat disebut sendiri.</translation>
    </message>
    <message>
        <source>Sum of the figures of the months (Other records).</source>
        <translation>Jumlah angka bulanan (Catatan lain).</translation>
    </message>
    <message>
        <source>From the figures of the last month that has them (Other records).</source>
        <translation>Dari angka bulan terakhir yang tercatat (Catatan lain).</translation>
    </message>
    <message>
        <source>Visitors of every open day plus everybody who came in a group.</source>
        <translation>Pengunjung setiap hari buka ditambah semua yang datang berombongan.</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Days on which a visitor, a group or “nobody came” was recorded.</source>
        <translation>Hari yang dicatat: ada pengunjung, ada rombongan, atau kosong.</translation>
    </message>
    <message>
        <source>Visitors, men</source>
        <translation>Pengunjung laki-laki</translation>
    </message>
    <message>
        <source>Visitors, women</source>
        <translation>Pengunjung perempuan</translation>
    </message>
    <message>
        <source>Visitors, sex not recorded</source>
        <translation>Pengunjung, jenis kelamin tidak dicatat</translation>
    </message>
    <message>
        <source>Visitors less those recorded as men or women.</source>
        <translation>Pengunjung dikurangi yang tercatat laki-laki atau perempuan.</translation>
    </message>
    <message>
        <source>Visitors who came singly</source>
        <translation>Pengunjung perorangan</translation>
    </message>
    <message>
        <source>Sum of the days, without groups.</source>
        <translation>Jumlah dari semua hari, tanpa rombongan.</translation>
    </message>
    <message>
        <source>Visitors in groups</source>
        <translation>Pengunjung rombongan</translation>
    </message>
    <message>
        <source>Sum of all groups.</source>
        <translation>Jumlah semua rombongan.</translation>
    </message>
    <message>
        <source>Visitors, members</source>
        <translation>Pengunjung anggota</translation>
    </message>
    <message>
        <source>Sum of the days; in groups nobody is asked.</source>
        <translation>Jumlah dari semua hari; rombongan tidak ditanya.</translation>
    </message>
    <message>
        <source>Visitors, not members</source>
        <translation>Pengunjung bukan anggota</translation>
    </message>
    <message>
        <source>Visitors, membership not recorded</source>
        <translation>Pengunjung, keanggotaan tidak dicatat</translation>
    </message>
    <message>
        <source>Single visitors less those recorded as members or not members.</source>
        <translation>Pengunjung perorangan dikurangi yang tercatat anggota atau bukan anggota.</translation>
    </message>
    <message>
        <source>Visitors at the computers</source>
        <translation>Pengunjung di komputer</translation>
    </message>
    <message>
        <source>Sum of the days that say it.</source>
        <translation>Jumlah dari hari yang menyebutkannya.</translation>
    </message>
    <message>
        <source>Visitors of this occupation on the days that say it.</source>
        <translation>Pengunjung dengan pekerjaan ini pada hari yang menyebutkannya.</translation>
    </message>
    <message>
        <source>Visitors, occupation not recorded</source>
        <translation>Pengunjung, pekerjaan tidak dicatat</translation>
    </message>
    <message>
        <source>Visitors less those whose occupation was noted.</source>
        <translation>Pengunjung dikurangi yang pekerjaannya dicatat.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Every activity that began in this time; each session counts.</source>
        <translation>Setiap kegiatan yang mulai dalam masa ini; setiap sesi dihitung.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>As activities, but a series counts once.</source>
        <translation>Seperti kegiatan, tetapi kegiatan berseri dihitung satu.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Sum of the participants of all activities.</source>
        <translation>Jumlah peserta semua kegiatan.</translation>
    </message>
    <message>
        <source>Participants, men</source>
        <translation>Peserta laki-laki</translation>
    </message>
    <message>
        <source>Participants, women</source>
        <translation>Peserta perempuan</translation>
    </message>
    <message>
        <source>Participants, sex not recorded</source>
        <translation>Peserta, jenis kelamin tidak dicatat</translation>
    </message>
    <message>
        <source>Participants less those recorded as men or women.</source>
        <translation>Peserta dikurangi yang tercatat laki-laki atau perempuan.</translation>
    </message>
    <message>
        <source>Participants under 18</source>
        <translation>Peserta di bawah 18 tahun</translation>
    </message>
    <message>
        <source>Sum over the activities whose ages were recorded.</source>
        <translation>Jumlah dari kegiatan yang usianya dicatat.</translation>
    </message>
    <message>
        <source>Participants with a disability</source>
        <translation>Peserta penyandang disabilitas</translation>
    </message>
    <message>
        <source>Sum over the activities that say it.</source>
        <translation>Jumlah dari kegiatan yang menyebutkannya.</translation>
    </message>
    <message>
        <source>Participants of the activities of this field.</source>
        <translation>Peserta kegiatan bidang ini.</translation>
    </message>
    <message>
        <source>Participants of this age, over the activities whose ages were recorded.</source>
        <translation>Peserta usia ini, dari kegiatan yang usianya dicatat.</translation>
    </message>
    <message>
        <source>Participants, age not recorded</source>
        <translation>Peserta, usia tidak dicatat</translation>
    </message>
    <message>
        <source>Participants less those whose age was recorded.</source>
        <translation>Peserta dikurangi yang usianya dicatat.</translation>
    </message>
    <message>
        <source>Materials opened</source>
        <translation>Bahan dibuka</translation>
    </message>
    <message>
        <source>Times a material was opened in Suluh.</source>
        <translation>Berapa kali bahan dibuka di Suluh.</translation>
    </message>
    <message>
        <source>Materials handed out</source>
        <translation>Bahan dibagikan</translation>
    </message>
    <message>
        <source>Times a material was copied to a phone or a stick.</source>
        <translation>Berapa kali bahan disalin ke HP atau flashdisk.</translation>
    </message>
    <message>
        <source>Access to digital materials</source>
        <translation>Akses bahan digital</translation>
    </message>
    <message>
        <source>Opened plus handed out, as the index asks.</source>
        <translation>Dibuka ditambah dibagikan, seperti diminta IPLM.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>From the last figures of a month, else from the library&apos;s profile.</source>
        <translation>Dari angka bulan terakhir; bila tidak ada, dari profil perpustakaan.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Books lent</source>
        <translation>Buku dipinjam</translation>
    </message>
    <message>
        <source>Books given back</source>
        <translation>Buku dikembalikan</translation>
    </message>
    <message>
        <source>Books read in place</source>
        <translation>Buku dibaca di tempat</translation>
    </message>
    <message>
        <source>Lent to other libraries</source>
        <translation>Dipinjamkan ke perpustakaan lain</translation>
    </message>
    <message>
        <source>Uses online</source>
        <translation>Pemakaian daring</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Anggota baru</translation>
    </message>
    <message>
        <source>Users of the computers</source>
        <translation>Pemakai komputer</translation>
    </message>
    <message>
        <source>Sum of the figures of the months; where there are none, of the days.</source>
        <translation>Jumlah angka bulanan; bila tidak ada, jumlah dari semua hari.</translation>
    </message>
    <message>
        <source>Hours at the computers</source>
        <translation>Jam pemakaian komputer</translation>
    </message>
    <message>
        <source>Users of the internet</source>
        <translation>Pemakai internet</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advokasi</translation>
    </message>
    <message>
        <source>Records with a date in this time.</source>
        <translation>Catatan yang tanggalnya dalam masa ini.</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Peningkatan layanan</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Kemitraan</translation>
    </message>
    <message>
        <source>In a month those that began, in a year those in force.</source>
        <translation>Untuk sebulan: yang mulai bulan itu; untuk setahun: yang berlaku tahun itu.</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>Stories of this time that may be told.</source>
        <translation>Cerita dalam masa ini yang boleh diceritakan.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>In a month those not settled, in a year also those that began in it.</source>
        <translation>Untuk sebulan: yang belum selesai; untuk setahun: juga yang mulai tahun itu.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>All decrees, regulations and procedures on record.</source>
        <translation>Semua SK, peraturan dan prosedur yang tercatat.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pengelola</translation>
    </message>
    <message>
        <source>Everybody on record who did not leave before this year.</source>
        <translation>Semua yang tercatat dan tidak berhenti sebelum tahun ini.</translation>
    </message>
    <message>
        <source>Kinds of services</source>
        <translation>Jenis layanan</translation>
    </message>
    <message>
        <source>Services ticked in the library&apos;s profile.</source>
        <translation>Layanan yang dicentang di profil perpustakaan.</translation>
    </message>
    <message>
        <source>Visitors: {name}</source>
        <translation>Pengunjung: {name}</translation>
    </message>
    <message>
        <source>Participants: {name}</source>
        <translation>Peserta: {name}</translation>
    </message>
    <message>
        <source>Participants, field not recorded</source>
        <translation>Peserta, bidang tidak dicatat</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Tidak ada catatan.</translation>
    </message>
    <message>
        <source>{n} of {due} open days are recorded.</source>
        <translation>{n} dari {due} hari buka sudah dicatat.</translation>
    </message>
    <message>
        <source>Of {n} of {total} visitors the sex is not recorded.</source>
        <translation>{n} dari {total} pengunjung tanpa jenis kelamin.</translation>
    </message>
    <message>
        <source>Of {n} of {total} visitors it is not recorded whether they are members.</source>
        <translation>{n} dari {total} pengunjung tanpa catatan keanggotaan.</translation>
    </message>
    <message>
        <source>Of {n} of {total} visitors the occupation is not recorded.</source>
        <translation>{n} dari {total} pengunjung tanpa catatan pekerjaan.</translation>
    </message>
    <message>
        <source>{n} of {due} open days say it.</source>
        <translation>{n} dari {due} hari buka menyebutkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no number of participants.</source>
        <translation>
            <numerusform>%n kegiatan tanpa jumlah peserta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {n} of {total} participants the sex is not recorded.</source>
        <translation>{n} dari {total} peserta tanpa jenis kelamin.</translation>
    </message>
    <message>
        <source>Of {n} of {total} participants the age is not recorded.</source>
        <translation>{n} dari {total} peserta tanpa catatan usia.</translation>
    </message>
    <message>
        <source>{n} of {due} activities say it.</source>
        <translation>{n} dari {due} kegiatan menyebutkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no field.</source>
        <translation>
            <numerusform>%n kegiatan tanpa bidang.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {due} months say it.</source>
        <translation>{n} dari {due} bulan menyebutkannya.</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>Pengunjung hari itu</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Profile of the library</source>
        <translation>Profil perpustakaan</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Buka PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tersimpan: {path}</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Simpan saringan ini</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Hapus saringan</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The name has {characters} characters; 5 to 150 read best in the report.</source>
        <translation>Nama ini {characters} huruf; 5 sampai 150 huruf paling enak dibaca di laporan.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Tanggal selesai mendahului tanggal mulai.</translation>
    </message>
    <message>
        <source>It ends before it begins. Is the time right?</source>
        <translation>Selesai sebelum mulai. Apakah jamnya benar?</translation>
    </message>
    <message>
        <source>{characters} characters; up to {max} are read in the report. It may be saved.</source>
        <translation>{characters} huruf; di laporan terbaca sampai {max}. Boleh disimpan.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
        <source>This was {days} days ago. Is the date right?</source>
        <translation>Ini {days} hari yang lalu. Apakah tanggalnya benar?</translation>
    </message>
    <message>
        <source>Men and women make {parts}, more than the total of {total}. It may be saved.</source>
        <translation>Laki-laki dan perempuan berjumlah {parts}, lebih dari jumlah {total}. Boleh disimpan.</translation>
    </message>
    <message>
        <source>{people} not yet recorded as men or women. It may be saved; the report says so.</source>
        <translation>{people} orang belum dicatat L/P-nya. Boleh disimpan; laporan akan menuliskannya apa adanya.</translation>
    </message>
    <message>
        <source>Members and others make {counted}, the total is {total}. It may be saved.</source>
        <translation>Anggota dan bukan anggota berjumlah {counted}, sedangkan totalnya {total}. Tetap boleh disimpan.</translation>
    </message>
    <message>
        <source>The occupations make {counted}, the total is {total}. It may be saved.</source>
        <translation>Rincian pekerjaan berjumlah {counted}, sedangkan totalnya {total}. Tetap boleh disimpan.</translation>
    </message>
    <message>
        <source>A group is two people or more. It may be saved like this.</source>
        <translation>Rombongan biasanya dua orang atau lebih. Tetap boleh disimpan.</translation>
    </message>
    <message>
        <source>The ages make {counted}, the total is {total}. It may be saved.</source>
        <translation>Rincian usia berjumlah {counted}, jumlahnya {total}. Boleh disimpan.</translation>
    </message>
    <message>
        <source>Nobody came? It may be saved like this.</source>
        <translation>Tidak ada yang datang? Boleh disimpan begini.</translation>
    </message>
    <message>
        <source>{total} is more than {max}. Is it a slip of the finger?</source>
        <translation>{total} melebihi {max}. Mungkin salah ketik?</translation>
    </message>
    <message>
        <source>Usually about {usual} come. Is {total} right?</source>
        <translation>Biasanya sekitar {usual} orang. Apakah {total} benar?</translation>
    </message>
    <message>
        <source>{total} is a great many. Is it right?</source>
        <translation>{total} orang itu banyak sekali. Apakah benar?</translation>
    </message>
    <message>
        <source>This month is still to come.</source>
        <translation>Bulan ini belum tiba.</translation>
    </message>
    <message>
        <source>Is the year right?</source>
        <translation>Apakah tahunnya benar?</translation>
    </message>
    <message>
        <source>{spent} was spent, {planned} was planned. It may be saved.</source>
        <translation>Terpakai {spent}, pagunya {planned}. Boleh disimpan.</translation>
    </message>
    <message>
        <source>This does not look like a link. It may be saved.</source>
        <translation>Ini tidak tampak seperti tautan. Boleh disimpan.</translation>
    </message>
    <message>
        <source>There are fewer copies than titles. Is it right?</source>
        <translation>Eksemplar lebih sedikit daripada judul. Apakah benar?</translation>
    </message>
    <message>
        <source>Only the initials of this name are saved, unless they agreed to the full name.</source>
        <translation>Hanya inisial nama ini yang disimpan, kecuali ia setuju nama lengkapnya disebut.</translation>
    </message>
    <message>
        <source>Ask first: what is saved is sent. “Back” keeps it as a draft here until then.</source>
        <translation>Tanyakan dulu: yang disimpan akan dikirim. “Kembali” menyimpannya sebagai draf di sini.</translation>
    </message>
    <message>
        <source>{part} is more than the total of {total}.</source>
        <translation>{part} lebih banyak dari jumlah {total}.</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>opened</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
</context>
<context>
    <name>GoingPart</name>
    <message>
        <source>How far it is</source>
        <translation>Sejauh mana</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>A group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Change {group}</source>
        <translation>Ubah {group}</translation>
    </message>
    <message>
        <source>Delete {group}</source>
        <translation>Hapus {group}</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tambah rombongan</translation>
    </message>
    <message>
        <source>for example: a school</source>
        <translation>misalnya: SDN 002</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Simpan rombongan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Groups: none</source>
        <translation>Tidak ada rombongan</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n rombongan</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Rombongan dari mana</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Write how many came.</source>
        <translation>Tulis berapa orang yang datang.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide to Suluh</source>
        <translation>Panduan Suluh</translation>
    </message>
    <message>
        <source>For the people of {library}</source>
        <translation>Untuk orang-orang di {library}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Search: the beginning of a word</source>
        <translation>Cari: awal kata saja cukup</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cari bantuan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Daftar isi bantuan</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of another word.</source>
        <translation>Tidak ditemukan. Coba awal kata yang lain.</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Cetak panduan</translation>
    </message>
    <message>
        <source>Open the guide as PDF</source>
        <translation>Buka panduan sebagai PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Guide to Suluh</source>
        <translation>Panduan Suluh</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>No contact with the centre yet.</source>
        <translation>Belum pernah terhubung dengan pusat.</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Riwayat hubungan</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>The day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Menurut pekerjaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Changed by {who}, {when}</source>
        <translation>Diubah oleh {who}, {when}</translation>
    </message>
    <message>
        <source>Recorded by {who}, {when}</source>
        <translation>Dicatat oleh {who}, {when}</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>tanggal tidak pasti</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Dibuang ke tempat sampah</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Diambil lagi dari tempat sampah</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found in the materials</source>
        <translation>Ditemukan di dalam bahan</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>page {page}</source>
        <translation>halaman {page}</translation>
    </message>
    <message numerus="yes">
        <source>and on %n other pages</source>
        <translation>
            <numerusform>dan di %n halaman lain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Visits this month</source>
        <translation>Kunjungan bulan ini</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Days not recorded</source>
        <translation>Hari belum dicatat</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Kunjungan per hari</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Semua angka</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <translation>Siap dikirim</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation>Kirim &amp; Terima</translation>
    </message>
    <message>
        <source>Welcome, {person}</source>
        <translation>Selamat datang, {person}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>The date of this computer is not right.</source>
        <translation>Tanggal komputer ini tidak benar.</translation>
    </message>
    <message>
        <source>The report of {month} changed</source>
        <translation>Laporan {month} berubah</translation>
    </message>
    <message>
        <source>After it was signed</source>
        <translation>Setelah ditandatangani</translation>
    </message>
    <message>
        <source>After it was printed</source>
        <translation>Setelah dicetak</translation>
    </message>
    <message>
        <source>as many as in {month}</source>
        <translation>sama dengan {month}</translation>
    </message>
    <message>
        <source>{percent} more than in {month}</source>
        <translation>naik {percent} dari {month}</translation>
    </message>
    <message>
        <source>{percent} fewer than in {month}</source>
        <translation>turun {percent} dari {month}</translation>
    </message>
    <message>
        <source>{percent} women</source>
        <translation>{percent} perempuan</translation>
    </message>
    <message numerus="yes">
        <source>%n with a disability</source>
        <translation>
            <numerusform>%n disabilitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open day is recorded</source>
        <translation>Semua hari buka sudah dicatat</translation>
    </message>
    <message>
        <source>{days} and {more} more</source>
        <translation>{days} dan {more} hari lain</translation>
    </message>
    <message numerus="yes">
        <source>%n records need fixing</source>
        <translation>
            <numerusform>%n catatan perlu diperbaiki</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre sent them back</source>
        <translation>Dikembalikan oleh pusat</translation>
    </message>
    <message numerus="yes">
        <source>%n days not recorded</source>
        <translation>
            <numerusform>%n hari belum dicatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pertanyaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote different things</source>
        <translation>Dua orang menulis hal yang berbeda</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Cadangkan ke flashdisk</translation>
    </message>
    <message>
        <source>If this computer fails, a stick brings everything back</source>
        <translation>Bila komputer ini rusak, flashdisk mengembalikan semuanya</translation>
    </message>
    <message>
        <source>Not joined to the centre yet</source>
        <translation>Belum bergabung dengan pusat</translation>
    </message>
    <message>
        <source>Enter the regency&apos;s code when you have it; until then just go on</source>
        <translation>Masukkan kode dari kabupaten bila sudah ada; sementara itu terus saja mencatat</translation>
    </message>
    <message>
        <source>Not logged yet: {title}</source>
        <translation>Belum dicatat: {title}</translation>
    </message>
    <message>
        <source>How did it go on with {person}?</source>
        <translation>Bagaimana kelanjutan cerita {person}?</translation>
    </message>
    <message numerus="yes">
        <source>The story was told %n months ago</source>
        <translation>
            <numerusform>Ceritanya sudah %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors that are not saved yet</source>
        <translation>Pengunjung yang belum disimpan</translation>
    </message>
    <message>
        <source>Settings that are not saved yet</source>
        <translation>Pengaturan yang belum disimpan</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjutkan menulis</translation>
    </message>
    <message>
        <source>Visits per day, {month}</source>
        <translation>Kunjungan per hari, {month}</translation>
    </message>
    <message>
        <source>{visits} visits in {month}</source>
        <translation>{visits} kunjungan pada {month}</translation>
    </message>
    <message>
        <source>Open, nobody came</source>
        <translation>Buka, tanpa pengunjung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Pengunjung</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>The rows are being taken back …</source>
        <translation>Baris sedang diurungkan …</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in the bin.</source>
        <translation>
            <numerusform>%n baris ada di tempat sampah.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>Dari lembar kerja</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{name} is being read …</source>
        <translation>{name} sedang dibaca …</translation>
    </message>
    <message>
        <source>The cells are being read …</source>
        <translation>Sel-sel sedang dibaca …</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n rows</source>
        <translation>
            <numerusform>Masukkan %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: paste them into a spreadsheet, put them right there, and paste them here again.</source>
        <translation>Tersalin: tempel di lembar kerja, perbaiki di sana, lalu tempel lagi di sini.</translation>
    </message>
    <message>
        <source>The rows are being taken in …</source>
        <translation>Baris sedang dimasukkan …</translation>
    </message>
    <message numerus="yes">
        <source>%n rows in</source>
        <translation>
            <numerusform>%n baris masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n baris tidak masuk</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it. Nothing has come in.</source>
        <translation>Anda menghentikannya. Tidak ada yang masuk.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Why it stayed out</source>
        <translation>Mengapa tidak masuk</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Something did not work as it should</source>
        <translation>Ada yang tidak berjalan semestinya</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Copied; no word of yours is in it.</source>
        <translation>Disalin; tidak ada kata-kata Anda di dalamnya.</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>The regency&apos;s code</source>
        <translation>Kode dari kabupaten</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Alamat pusat</translation>
    </message>
    <message>
        <source>Without a line: by stick</source>
        <translation>Tanpa jaringan: lewat flashdisk</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Both stand on the regency&apos;s letter.</source>
        <translation>Keduanya tertulis di surat dari kabupaten.</translation>
    </message>
    <message>
        <source>Join the centre</source>
        <translation>Bergabung dengan pusat</translation>
    </message>
    <message>
        <source>With the regency&apos;s code this computer joins the centre, and everything logged so far is sent along. Until you have the code, just go on logging; nothing gets lost.</source>
        <translation>Dengan kode dari kabupaten, komputer ini bergabung dengan pusat dan semua yang sudah dicatat ikut dikirim. Selama kode belum ada, teruskan saja mencatat; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The code is kept. The wish to join goes with every bag until the answer is back; you may still join over a line.</source>
        <translation>Kode disimpan. Permintaan bergabung ikut di setiap tas sampai jawabannya kembali; bergabung lewat jaringan tetap bisa.</translation>
    </message>
    <message>
        <source>Asking the centre …</source>
        <translation>Menghubungi pusat …</translation>
    </message>
    <message>
        <source>The code has three groups of four letters and digits.</source>
        <translation>Kode terdiri atas tiga kelompok berisi empat huruf atau angka.</translation>
    </message>
    <message>
        <source>For example: https://pusat.perpusda.example</source>
        <translation>Misalnya: https://pusat.perpusda.example</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Filter kept: {name}</source>
        <translation>Saringan disimpan: {name}</translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Monthly report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Laporan tahunan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>List of problems</source>
        <translation>Daftar kendala</translation>
    </message>
    <message>
        <source>Copy sheet (SIM)</source>
        <translation>Lembar salin (SIM)</translation>
    </message>
    <message>
        <source>Index (IPLM)</source>
        <translation>Literasi (IPLM)</translation>
    </message>
    <message>
        <source>Contest form</source>
        <translation>Isian lomba</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akreditasi</translation>
    </message>
    <message>
        <source>Record of blank spots</source>
        <translation>Catatan blank spot</translation>
    </message>
    <message>
        <source>Report of an activity</source>
        <translation>Laporan kegiatan</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Already printed</source>
        <translation>Sudah dicetak</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Berubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>Changed since it was printed</source>
        <translation>Berubah setelah dicetak</translation>
    </message>
    <message>
        <source>What is shown now becomes Rev. {number}.</source>
        <translation>Yang tampil sekarang menjadi Rev. {number}.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>{name}: {before} → {now}</source>
        <translation>{name}: {before} → {now}</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>{mark} · printed {date}</source>
        <translation>{mark} · dicetak {date}</translation>
    </message>
    <message>
        <source>{mark} · day of printing not known</source>
        <translation>{mark} · hari cetak tidak diketahui</translation>
    </message>
    <message>
        <source>Open {mark}</source>
        <translation>Buka {mark}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Sudah ditandatangani</translation>
    </message>
    <message>
        <source>Noted {date}</source>
        <translation>Dicatat {date}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search, or do something</source>
        <translation>Mencari, atau melakukan sesuatu</translation>
    </message>
    <message>
        <source>Change the person at the desk</source>
        <translation>Mengganti orang yang bertugas</translation>
    </message>
    <message>
        <source>Save what stands on the page</source>
        <translation>Menyimpan isi halaman</translation>
    </message>
    <message>
        <source>Save the activity and log another</source>
        <translation>Menyimpan kegiatan dan mencatat yang baru</translation>
    </message>
    <message>
        <source>On to the next field; in a list: open</source>
        <translation>Ke isian berikutnya; di daftar: membuka</translation>
    </message>
    <message>
        <source>On to the next part of the page; with Shift: back</source>
        <translation>Ke bagian halaman berikutnya; dengan Shift: kembali</translation>
    </message>
    <message>
        <source>In a box of choices: choose by typing</source>
        <translation>Di kotak pilihan: memilih dengan mengetik</translation>
    </message>
    <message>
        <source>Undo what was typed</source>
        <translation>Mengurungkan yang diketik</translation>
    </message>
    <message>
        <source>Close what lies over the page; from a form: back</source>
        <translation>Menutup yang terbuka di atas halaman; dari formulir: kembali</translation>
    </message>
    <message>
        <source>Search in the list of activities</source>
        <translation>Mencari di daftar kegiatan</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Dari pencarian ke daftar</translation>
    </message>
    <message>
        <source>Log the chosen activity again</source>
        <translation>Mencatat lagi kegiatan yang dipilih</translation>
    </message>
    <message>
        <source>Put the chosen activity in the bin</source>
        <translation>Memindahkan kegiatan yang dipilih ke tempat sampah</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet</source>
        <translation>Menyalin baris yang dipilih untuk lembar kerja</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Menempelkan foto</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Bulan atau minggu</translation>
    </message>
    <message>
        <source>Earlier or later days</source>
        <translation>Hari-hari sebelumnya atau sesudahnya</translation>
    </message>
    <message>
        <source>On a day: the library was closed</source>
        <translation>Pada suatu hari: perpustakaan tutup</translation>
    </message>
    <message>
        <source>In the week: paste numbers</source>
        <translation>Di tampilan minggu: menempelkan angka</translation>
    </message>
    <message>
        <source>In the week: save the days</source>
        <translation>Di tampilan minggu: menyimpan hari-hari itu</translation>
    </message>
    <message>
        <source>Search titles and inside the materials</source>
        <translation>Cari judul dan isi bahan</translation>
    </message>
    <message>
        <source>Find in the material that is open</source>
        <translation>Cari di bahan yang terbuka</translation>
    </message>
    <message>
        <source>The next place that was found</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Perbesar, perkecil</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Mengirim yang menunggu</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Mencetak laporan</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Bin</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>%n records</source>
        <translation>%n catatan</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Still at it? What is new?</source>
        <translation>Masih berjalan? Apa yang baru?</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>How did it go on?</source>
        <translation>Bagaimana kelanjutannya?</translation>
    </message>
    <message>
        <source>What is told now</source>
        <translation>Yang diceritakan sekarang</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Suluh asks again on {day}, {months} months after it was told.</source>
        <translation>Suluh menanyakan lagi pada {day}, {months} bulan sesudah diceritakan.</translation>
    </message>
    <message>
        <source>after {months} months</source>
        <translation>sesudah {months} bulan</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>Lessons</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Tinggalkan pelajaran</translation>
    </message>
    <message>
        <source>Done. Choose a lesson again, or go on as you like.</source>
        <translation>Selesai. Pilih pelajaran lagi, atau teruskan sesuka Anda.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Log an activity</source>
        <translation>Catat kegiatan</translation>
    </message>
    <message>
        <source>Press Ctrl+N</source>
        <translation>Tekan Ctrl+N</translation>
    </message>
    <message>
        <source>Write name, date and total, then press Ctrl+S</source>
        <translation>Tulis nama, tanggal dan jumlah, lalu tekan Ctrl+S</translation>
    </message>
    <message>
        <source>Record visitors</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>See it on Home, under “Last logged”: Ctrl+1</source>
        <translation>Lihat di Beranda, di bawah “Terakhir dicatat”: Ctrl+1</translation>
    </message>
    <message>
        <source>Press Ctrl+3</source>
        <translation>Tekan Ctrl+3</translation>
    </message>
    <message>
        <source>Press V, type 20 and press Enter</source>
        <translation>Tekan V, ketik 20, lalu tekan Enter</translation>
    </message>
    <message>
        <source>Type “yesterday closed” and press Enter</source>
        <translation>Ketik “kemarin tutup”, lalu tekan Enter</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Cetak laporan</translation>
    </message>
    <message>
        <source>Press Ctrl+5</source>
        <translation>Tekan Ctrl+5</translation>
    </message>
    <message>
        <source>Print it with Ctrl+P, or save it with Ctrl+S</source>
        <translation>Cetak dengan Ctrl+P, atau simpan dengan Ctrl+S</translation>
    </message>
    <message>
        <source>Back to Home: Ctrl+1</source>
        <translation>Kembali ke Beranda: Ctrl+1</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead and signatures as they are printed</source>
        <translation>Kop surat dan tanda tangan seperti yang dicetak</translation>
    </message>
    <message>
        <source>The fields stand as they were saved.</source>
        <translation>Isian kembali seperti yang tersimpan.</translation>
    </message>
    <message>
        <source>Lines of the letterhead, one a row</source>
        <translation>Baris kop surat, satu per baris</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>Library number (NPP)</source>
        <translation>Nomor Pokok Perpustakaan (NPP)</translation>
    </message>
    <message>
        <source>Founding decree (SK), number and year</source>
        <translation>SK pendirian, nomor dan tahun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Alamat e-mail</translation>
    </message>
    <message>
        <source>At the left: “Acknowledged by”</source>
        <translation>Kiri: “Mengetahui”</translation>
    </message>
    <message>
        <source>Title at the left</source>
        <translation>Jabatan di kiri</translation>
    </message>
    <message>
        <source>Head of the village</source>
        <translation>Kepala desa</translation>
    </message>
    <message>
        <source>Number of the village head</source>
        <translation>Nomor kepala desa</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Title at the right</source>
        <translation>Jabatan di kanan</translation>
    </message>
    <message>
        <source>Head of the library</source>
        <translation>Kepala perpustakaan</translation>
    </message>
    <message>
        <source>Her or his number</source>
        <translation>NIP/nomor kepala perpustakaan</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Number of letters, as a pattern</source>
        <translation>Pola nomor surat</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Seperti yang akan dicetak</translation>
    </message>
    <message>
        <source>Letterhead and signatories</source>
        <translation>Kop surat dan penanda tangan</translation>
    </message>
    <message>
        <source>The logo is saved.</source>
        <translation>Logo disimpan.</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation>Logo dihapus.</translation>
    </message>
    <message>
        <source>There is no field {unknown}. These can be used: {known}.</source>
        <translation>Tidak ada isian {unknown}. Yang dapat dipakai: {known}.</translation>
    </message>
    <message>
        <source>A brace is missing or too many; a field is written like {example}.</source>
        <translation>Kurung kurawal kurang atau berlebih; isian ditulis seperti {example}.</translation>
    </message>
    <message>
        <source>Number of the {head}</source>
        <translation>NIP/nomor {head}</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Add an activity …</source>
        <translation>Tambah kegiatan …</translation>
    </message>
    <message>
        <source>An activity that is not here</source>
        <translation>Kegiatan yang tidak ada di sini</translation>
    </message>
</context>
<context>
    <name>LogoPart</name>
    <message>
        <source>Choose a logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Hapus logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Belum ada logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG: choose it, drag it here, or paste it with Ctrl+V.</source>
        <translation>PNG, JPEG atau SVG: pilih, seret ke sini, atau tempelkan dengan Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening your library …</source>
        <translation>Membuka perpustakaan Anda …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Restoring the newest good backup …</source>
        <translation>Memulihkan cadangan terbaru yang baik …</translation>
    </message>
    <message>
        <source>Restoring from the backup …</source>
        <translation>Memulihkan dari cadangan …</translation>
    </message>
    <message>
        <source>Practice library</source>
        <translation>Perpustakaan latihan</translation>
    </message>
    <message>
        <source>A library for trying things out is being made …</source>
        <translation>Perpustakaan untuk mencoba-coba sedang disiapkan …</translation>
    </message>
    <message>
        <source>A library for trying things out is being made … {done} of {of}</source>
        <translation>Perpustakaan untuk mencoba-coba sedang disiapkan … {done} dari {of}</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Kembali ke perpustakaan saya</translation>
    </message>
    <message>
        <source>Everything is being put away …</source>
        <translation>Semuanya sedang disimpan …</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>%n minutes</source>
        <translation>%n menit</translation>
    </message>
    <message>
        <source>%n chapters</source>
        <translation>%n bab</translation>
    </message>
    <message>
        <source>%n pages</source>
        <translation>%n halaman</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>On another laptop of the library</source>
        <translation>Di laptop lain milik perpustakaan</translation>
    </message>
    <message>
        <source>{percent} here, goes on at the next contact</source>
        <translation>{percent} sudah ada, dilanjutkan pada kontak berikutnya</translation>
    </message>
    <message>
        <source>{percent} here, paused</source>
        <translation>{percent} sudah ada, dijeda</translation>
    </message>
    <message>
        <source>Will be fetched at the next contact</source>
        <translation>Diambil pada kontak berikutnya</translation>
    </message>
    <message>
        <source>Can be fetched: {size}</source>
        <translation>Bisa diambil: {size}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Bahasa Jawa</translation>
    </message>
    <message>
        <source>English language</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Bahasa Sunda</translation>
    </message>
</context>
<context>
    <name>MaterialView</name>
    <message>
        <source>Materials</source>
        <translation>Daftar bahan</translation>
    </message>
</context>
<context>
    <name>MaterialsPage</name>
    <message>
        <source>Learning materials</source>
        <translation>Bahan belajar</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Bagikan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Copy what is shown to a stick …</source>
        <translation>Salin yang tampil ke flashdisk …</translation>
    </message>
    <message>
        <source>Make room on this computer …</source>
        <translation>Kosongkan tempat di komputer ini …</translation>
    </message>
    <message>
        <source>Wishes and offers …</source>
        <translation>Permintaan dan tawaran …</translation>
    </message>
    <message>
        <source>Ask for this material</source>
        <translation>Minta bahan ini</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Belum ada bahan belajar</translation>
    </message>
    <message>
        <source>Drag books, videos and pictures here, or wait for what the centre publishes: it comes at the next contact.</source>
        <translation>Seret buku, video, dan gambar ke sini, atau tunggu terbitan pusat: datang pada kontak berikutnya.</translation>
    </message>
    <message>
        <source>Noted; the centre learns it.</source>
        <translation>Dicatat; pusat akan mengetahuinya.</translation>
    </message>
    <message>
        <source>“{words}” is in no material</source>
        <translation>“{words}” tidak ada di bahan mana pun</translation>
    </message>
    <message>
        <source>Ask for it: the regency learns what your village needs.</source>
        <translation>Mintalah: kabupaten jadi tahu kebutuhan desa Anda.</translation>
    </message>
    <message>
        <source>Nothing fits this choice</source>
        <translation>Tidak ada yang cocok dengan pilihan ini</translation>
    </message>
    <message>
        <source>Take away a filter to see more.</source>
        <translation>Kurangi saringan untuk melihat lebih banyak.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n bahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on this computer</source>
        <translation>
            <numerusform>%n di komputer ini</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes at the next contact.</source>
        <translation>Datang pada kontak berikutnya.</translation>
    </message>
    <message>
        <source>{title} is in the bin.</source>
        <translation>{title} ada di tempat sampah.</translation>
    </message>
    <message>
        <source>None of these is on this computer yet.</source>
        <translation>Belum satu pun ada di komputer ini.</translation>
    </message>
    <message>
        <source>{size} are free now.</source>
        <translation>{size} kosong sekarang.</translation>
    </message>
    <message>
        <source>Nothing is handed out any more.</source>
        <translation>Bahan tidak dibagikan lagi.</translation>
    </message>
    <message>
        <source>Being handed out</source>
        <translation>Sedang dibagikan</translation>
    </message>
    <message>
        <source>Asked for. It travels at the next contact.</source>
        <translation>Sudah diminta. Terkirim pada kontak berikutnya.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n materials added.</source>
        <translation>
            <numerusform>%n bahan ditambahkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>then it is in the bin and does not count</source>
        <translation>maka masuk tempat sampah dan tidak dihitung</translation>
    </message>
    <message>
        <source>then it stays and counts</source>
        <translation>maka tetap ada dan dihitung</translation>
    </message>
    <message>
        <source>then it counts in {month}</source>
        <translation>maka dihitung di {month}</translation>
    </message>
    <message>
        <source>then {month} has {total} participants</source>
        <translation>maka {month} punya {total} peserta</translation>
    </message>
    <message>
        <source>then {month} has {total} visitors</source>
        <translation>maka {month} punya {total} pengunjung</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>The film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posisi</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>{speed} × speed</source>
        <translation>Kecepatan {speed}×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month calendar</source>
        <translation>Kalender bulan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Sepekan</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Log again</source>
        <translation>Catat lagi</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Buang draf</translation>
    </message>
    <message>
        <source>Report of this activity (PDF)</source>
        <translation>Laporan kegiatan ini (PDF)</translation>
    </message>
    <message>
        <source>Sheet to sign (PDF)</source>
        <translation>Daftar hadir (PDF)</translation>
    </message>
    <message>
        <source>Invitation (PDF)</source>
        <translation>Undangan (PDF)</translation>
    </message>
    <message>
        <source>Consent of parents to photos (PDF)</source>
        <translation>Persetujuan orang tua (PDF)</translation>
    </message>
    <message>
        <source>Fill in: {name}</source>
        <translation>Isikan pola: {name}</translation>
    </message>
    <message>
        <source>Keep this form as a pattern</source>
        <translation>Simpan isian ini sebagai pola</translation>
    </message>
    <message>
        <source>Remove a pattern</source>
        <translation>Hapus pola</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Write down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>Log it now</source>
        <translation>Catat kegiatannya</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Catatan lain</translation>
    </message>
    <message>
        <source>Short notes that the monthly and the yearly report need.</source>
        <translation>Catatan singkat yang diperlukan laporan bulanan dan tahunan.</translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message numerus="yes">
        <source>%n in {month}</source>
        <translation>
            <numerusform>%n pada {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted} · last: {last}</source>
        <translation>{counted} · terakhir: {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPart</name>
    <message>
        <source>By occupation</source>
        <translation>Menurut pekerjaan</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>for example: 08.00–16.00</source>
        <translation>misalnya: 08.00–16.00</translation>
    </message>
    <message>
        <source>for example: 25/12</source>
        <translation>misalnya: 25/12</translation>
    </message>
    <message>
        <source>for example: Christmas</source>
        <translation>misalnya: Hari Natal</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Tambah hari</translation>
    </message>
    <message>
        <source>No closed day is planned. Holidays written here are not counted as forgotten.</source>
        <translation>Belum ada hari tutup yang direncanakan. Hari libur yang ditulis di sini tidak dihitung sebagai hari terlupa.</translation>
    </message>
    <message>
        <source>Days on which the library is open</source>
        <translation>Hari perpustakaan buka</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Tutup pada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Days on which the library will be closed</source>
        <translation>Hari perpustakaan akan tutup</translation>
    </message>
    <message>
        <source>Take away {day}</source>
        <translation>Hapus {day}</translation>
    </message>
    <message>
        <source>The opening days are saved.</source>
        <translation>Hari buka tersimpan.</translation>
    </message>
    <message>
        <source>The opening hours are saved.</source>
        <translation>Jam buka tersimpan.</translation>
    </message>
    <message>
        <source>Write the day, for example 25/12 or 25 December.</source>
        <translation>Tulis harinya, misalnya 25/12 atau 25 Desember.</translation>
    </message>
    <message>
        <source>Closed on {day}: noted.</source>
        <translation>Tutup pada {day}: dicatat.</translation>
    </message>
    <message>
        <source>{day} is an ordinary day again.</source>
        <translation>{day} kembali menjadi hari biasa.</translation>
    </message>
</context>
<context>
    <name>PackStrip</name>
    <message>
        <source>Fetch all of it</source>
        <translation>Ambil semua</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Salin ke flashdisk</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n bahan</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} of {size} on this computer</source>
        <translation>{held} dari {size} di komputer ini</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages in small</source>
        <translation>Halaman kecil</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>Visitors on {day}</source>
        <translation>Pengunjung {day}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>one visitor</source>
        <translation>1 pengunjung</translation>
    </message>
    <message>
        <source>%n visitors</source>
        <translation>%n pengunjung</translation>
    </message>
    <message>
        <source>Search or do something: kompos, send, print …</source>
        <translation>Cari atau lakukan sesuatu: kompos, kirim, cetak …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari semuanya</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Tidak ditemukan. Coba tulis awal katanya.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ memilih   Enter membuka   Esc menutup</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages in small</source>
        <translation>Halaman kecil</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Ukuran halaman</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>dari {pages}</translation>
    </message>
    <message>
        <source>{percent} % width</source>
        <translation>{percent} % lebar</translation>
    </message>
    <message>
        <source>{percent} % whole</source>
        <translation>{percent} % utuh</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>0–5 years</source>
        <translation>0–5 tahun</translation>
    </message>
    <message>
        <source>6–12 years</source>
        <translation>6–12 tahun</translation>
    </message>
    <message>
        <source>13–17 years</source>
        <translation>13–17 tahun</translation>
    </message>
    <message>
        <source>18–30 years</source>
        <translation>18–30 tahun</translation>
    </message>
    <message>
        <source>31–59 years</source>
        <translation>31–59 tahun</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 tahun ke atas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Strategy, field, form</source>
        <translation>Strategi, bidang, bentuk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Skill that was taught</source>
        <translation>Keterampilan yang diajarkan</translation>
    </message>
    <message>
        <source>Books and materials</source>
        <translation>Buku dan bahan</translation>
    </message>
    <message>
        <source>Cost and source</source>
        <translation>Biaya dan sumber</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Dokumentasi</translation>
    </message>
    <message>
        <source>Report of an activity</source>
        <translation>Laporan kegiatan</translation>
    </message>
    <message>
        <source>outside the library</source>
        <translation>di luar perpustakaan</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>M/F</source>
        <translation>L/P</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Address / RT</source>
        <translation>Alamat/RT</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>The data is used for the reports of the library only. No identity number is asked.</source>
        <translation>Data digunakan hanya untuk laporan kegiatan perpustakaan. Nomor identitas tidak diminta.</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>Mari ikut</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa judul)</translation>
    </message>
    <message>
        <source>With {speaker}</source>
        <translation>Bersama {speaker}</translation>
    </message>
    <message>
        <source>Free of charge. Everybody is welcome.</source>
        <translation>Gratis. Terbuka untuk umum.</translation>
    </message>
    <message>
        <source>Law 43/2007 on libraries</source>
        <translation>Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan</translation>
    </message>
    <message>
        <source>National Library regulation 6/2017 on village libraries</source>
        <translation>Peraturan Kepala Perpustakaan Nasional Nomor 6 Tahun 2017 tentang Standar Nasional Perpustakaan Desa/Kelurahan</translation>
    </message>
    <message>
        <source>National Library regulation 3/2023 on transformation by social inclusion</source>
        <translation>Peraturan Perpustakaan Nasional Nomor 3 Tahun 2023 tentang Transformasi Perpustakaan Berbasis Inklusi Sosial</translation>
    </message>
    <message>
        <source>Annual report of the {term} library</source>
        <translation>Laporan tahunan perpustakaan {term}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Tahun {year}</translation>
    </message>
    <message>
        <source>This annual report was drawn up from the records of the library and may be used as appropriate.</source>
        <translation>Laporan tahunan ini disusun dari catatan perpustakaan untuk digunakan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>Tidak ada catatan pada tahun ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n days on which the library should have been open are not recorded.</source>
        <translation>
            <numerusform>%n hari buka tidak dicatat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months have not come yet.</source>
        <translation>
            <numerusform>%n bulan belum berjalan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are not split into M/F.</source>
        <translation>
            <numerusform>%n kunjungan tidak dirinci L/P.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are not split into M/F.</source>
        <translation>
            <numerusform>%n peserta tidak dirinci L/P.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months lack the figures of the collection.</source>
        <translation>
            <numerusform>%n bulan tanpa angka koleksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report tells what {library} did in {year}: who came, what was learnt and what changed. It follows from the records that the library kept day by day; what was not recorded is not guessed.</source>
        <translation>Laporan ini menyampaikan kegiatan {library} selama tahun {year}: siapa yang datang, apa yang dipelajari, dan apa yang berubah. Isinya berasal dari catatan harian perpustakaan; yang tidak dicatat tidak dikira-kira.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>perpustakaan</translation>
    </message>
    <message>
        <source>Chapter I. Introduction</source>
        <translation>BAB I. Pendahuluan</translation>
    </message>
    <message>
        <source>On the basis of:</source>
        <translation>Dasar hukum:</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <source>Village, district, regency, province</source>
        <translation>Desa/kelurahan, kecamatan, kabupaten, provinsi</translation>
    </message>
    <message>
        <source>Founding decree (SK)</source>
        <translation>SK pendirian</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Berdiri tahun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>People in the village</source>
        <translation>Jumlah penduduk</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Diklat/Bimtek</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>Chapter II. Profile</source>
        <translation>BAB II. Profil perpustakaan</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tenaga pengelola</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>Chapter III. Aid received</source>
        <translation>BAB III. Bantuan yang diterima</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Visits M</source>
        <translation>Kunjungan L</translation>
    </message>
    <message>
        <source>Visits F</source>
        <translation>Kunjungan P</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Dipinjam</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advokasi</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Tidak dirinci</translation>
    </message>
    <message>
        <source>Visits are not recorded; {activities} activities with {people} participants.</source>
        <translation>Kunjungan tidak dicatat; {activities} kegiatan dengan {people} peserta.</translation>
    </message>
    <message>
        <source>{visits} visits on {days} open days; {activities} activities with {people} participants.</source>
        <translation>{visits} kunjungan pada {days} hari buka; {activities} kegiatan dengan {people} peserta.</translation>
    </message>
    <message>
        <source>Chapter IV. What was reached</source>
        <translation>BAB IV. Capaian</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Kunjungan per bulan</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Bulan demi bulan</translation>
    </message>
    <message>
        <source>Activities by field</source>
        <translation>Kegiatan menurut bidang</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>Decrees, regulations and procedures</source>
        <translation>SK, peraturan, dan prosedur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pagu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Chapter V. Budget</source>
        <translation>BAB V. Anggaran</translation>
    </message>
    <message>
        <source>Chapter VI. Impact</source>
        <translation>BAB VI. Dampak</translation>
    </message>
    <message numerus="yes">
        <source>and %n more stories</source>
        <translation>
            <numerusform>dan %n cerita lain</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Upaya</translation>
    </message>
    <message>
        <source>Support wanted</source>
        <translation>Dukungan yang diharapkan</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chapter VII. Problems, efforts, plans</source>
        <translation>BAB VII. Permasalahan, upaya, dan rencana</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Annex. Activities of the year</source>
        <translation>Lampiran. Kegiatan selama setahun</translation>
    </message>
    <message>
        <source>Participants by field</source>
        <translation>Peserta menurut bidang</translation>
    </message>
    <message>
        <source>Participants by sex</source>
        <translation>Peserta menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Participants by age</source>
        <translation>Peserta menurut usia</translation>
    </message>
    <message>
        <source>Materials opened and handed out</source>
        <translation>Bahan dibuka dan dibagikan</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>Target setahun</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada</translation>
    </message>
    <message numerus="yes">
        <source>%n other materials</source>
        <translation>
            <numerusform>%n bahan lain</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>{n} dari {target}</translation>
    </message>
    <message>
        <source>No target is set yet</source>
        <translation>Belum ada target</translation>
    </message>
    <message>
        <source>{n} visits in {year}</source>
        <translation>{n} kunjungan pada {year}</translation>
    </message>
    <message>
        <source>Open, no visitors</source>
        <translation>Buka, tanpa pengunjung</translation>
    </message>
    <message>
        <source>Materials were opened or handed out {n} times in {year}</source>
        <translation>Bahan dibuka atau dibagikan {n} kali pada {year}</translation>
    </message>
    <message>
        <source>Opened and handed out</source>
        <translation>Dibuka dan dibagikan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{label}: nothing was recorded.</source>
        <translation>{label}: tidak ada catatan.</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cara hitung</translation>
    </message>
    <message>
        <source>Block of the census</source>
        <translation>Data pokok</translation>
    </message>
    <message>
        <source>Collection: titles</source>
        <translation>Koleksi: judul</translation>
    </message>
    <message>
        <source>Collection: copies</source>
        <translation>Koleksi: eksemplar</translation>
    </message>
    <message>
        <source>Staff: librarians</source>
        <translation>Tenaga: pustakawan</translation>
    </message>
    <message>
        <source>Staff: others</source>
        <translation>Tenaga: teknis/lainnya</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>What good it does</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Sorted as SIM asks. Tick what was copied.</source>
        <translation>Urut menurut isian SIM. Centang yang sudah disalin.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>{recorded} of {due} open days are recorded.</source>
        <translation>{recorded} dari {due} hari buka tercatat.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message numerus="yes">
        <source>%n open days</source>
        <translation>
            <numerusform>%n hari buka</numerusform>
        </translation>
    </message>
    <message>
        <source>Recapitulation of visits</source>
        <translation>Rekap kunjungan</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>Days not recorded</source>
        <translation>Hari tidak dicatat</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Akibat</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>List of problems for PLM and SHM</source>
        <translation>Daftar kendala untuk PLM dan SHM</translation>
    </message>
    <message>
        <source>Levels: village → PLM (learning meeting of the community) → SHM (stakeholder meeting) → OPD.</source>
        <translation>Tingkat: desa → PLM (peer learning meeting) → SHM (stakeholder meeting) → OPD.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Jenis koleksi</translation>
    </message>
    <message>
        <source>Titles at first</source>
        <translation>Judul awal</translation>
    </message>
    <message>
        <source>Copies at first</source>
        <translation>Eksemplar awal</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Titles at the end</source>
        <translation>Judul akhir</translation>
    </message>
    <message>
        <source>Copies at the end</source>
        <translation>Eksemplar akhir</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Read in place</source>
        <translation>Dibaca di tempat</translation>
    </message>
    <message>
        <source>Lent to libraries</source>
        <translation>Silang pinjam</translation>
    </message>
    <message>
        <source>Used online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>New members M</source>
        <translation>Anggota baru L</translation>
    </message>
    <message>
        <source>New members F</source>
        <translation>Anggota baru P</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Jumlah anggota</translation>
    </message>
    <message>
        <source>Users M</source>
        <translation>Pengguna L</translation>
    </message>
    <message>
        <source>Users F</source>
        <translation>Pengguna P</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Jam pemakaian</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Pengguna internet</translation>
    </message>
    <message>
        <source>Offline materials opened</source>
        <translation>Materi offline dibuka</translation>
    </message>
    <message>
        <source>Computers that work</source>
        <translation>Komputer berfungsi</translation>
    </message>
    <message>
        <source>Computers broken</source>
        <translation>Komputer rusak</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Kemitraan</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Cerita</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Whose story</source>
        <translation>Cerita siapa</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Diceritakan</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>Penghasilan per bulan</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Keadaan dulu</translation>
    </message>
    <message>
        <source>What the library did</source>
        <translation>Yang dilakukan perpustakaan</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Yang berbeda sekarang</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Kelanjutannya</translation>
    </message>
    <message>
        <source>{day}, after {months} months</source>
        <translation>{day}, sesudah {months} bulan</translation>
    </message>
    <message>
        <source>There is no permission yet: do not hand this paper on.</source>
        <translation>Belum ada persetujuan: jangan bagikan lembar ini.</translation>
    </message>
    <message>
        <source>Story of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>Permission: {agreed}. Written down by {author}.</source>
        <translation>Persetujuan: {agreed}. Ditulis oleh {author}.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ini bukan JSON</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>berkas terlalu besar</translation>
    </message>
    <message>
        <source>no form is called “{word}”</source>
        <translation>tidak ada formulir bernama “{word}”</translation>
    </message>
    <message>
        <source>there is no form in it</source>
        <translation>tidak ada formulir di dalamnya</translation>
    </message>
    <message>
        <source>“from” is not a day such as 2027-01-01</source>
        <translation>“from” bukan tanggal seperti 2027-01-01</translation>
    </message>
    <message>
        <source>it holds from {word}, and so does another one in the file</source>
        <translation>berlaku sejak {word}, padahal ada satu lagi sejak hari itu di berkas ini</translation>
    </message>
    <message>
        <source>there are no rows, or more than 200</source>
        <translation>tidak ada baris, atau lebih dari 200</translation>
    </message>
    <message>
        <source>the words in Indonesian are missing</source>
        <translation>kata dalam bahasa Indonesia belum ada</translation>
    </message>
    <message>
        <source>words are longer than 300 letters or have signs that cannot be printed</source>
        <translation>kata-katanya lebih dari 300 huruf atau berisi tanda yang tidak dapat dicetak</translation>
    </message>
    <message>
        <source>no figures are named</source>
        <translation>angkanya tidak disebut</translation>
    </message>
    <message>
        <source>no figure is called “{word}”</source>
        <translation>tidak ada angka bernama “{word}”</translation>
    </message>
    <message>
        <source>no value of SIM is called “{word}”</source>
        <translation>tidak ada nilai SIM bernama “{word}”</translation>
    </message>
    <message>
        <source>“sections” does not name the five strategies, each of them once</source>
        <translation>“sections” tidak menyebut kelima strategi, masing-masing satu kali</translation>
    </message>
    <message>
        <source>line</source>
        <translation>baris berkas</translation>
    </message>
    <message>
        <source>row</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>Follows the form that holds from {day} on, taken in from a file.</source>
        <translation>Mengikuti formulir yang berlaku sejak {day}, dari berkas.</translation>
    </message>
    <message>
        <source>Follows the form that holds from {day} on, sent by the centre.</source>
        <translation>Mengikuti formulir yang berlaku sejak {day}, kiriman pusat.</translation>
    </message>
    <message>
        <source>The form that the centre sent ({form} from {day}) is not used. {why}. What held before is used; a newer Suluh may read it.</source>
        <translation>Formulir dari pusat ({form} sejak {day}) tidak dipakai. {why}. Yang berlaku sebelumnya tetap dipakai; Suluh yang lebih baru mungkin dapat membacanya.</translation>
    </message>
    <message>
        <source>{file} is not used. {why}. What held before is used.</source>
        <translation>{file} tidak dipakai. {why}. Yang berlaku sebelumnya tetap dipakai.</translation>
    </message>
    <message>
        <source>no template has this name</source>
        <translation>tidak ada templat dengan nama ini</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>berkas ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>it is larger than 200 kB</source>
        <translation>berkas ini lebih besar dari 200 kB</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>berkas ini tidak disimpan sebagai UTF-8</translation>
    </message>
    <message>
        <source>packages from the network cannot be used</source>
        <translation>paket dari jaringan tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Template {file}, line {line}: {why}. The built-in template is used.</source>
        <translation>Templat {file}, baris {line}: {why}. Templat bawaan yang dipakai.</translation>
    </message>
    <message>
        <source>Template {file}: {why}. The built-in template is used.</source>
        <translation>Templat {file}: {why}. Templat bawaan yang dipakai.</translation>
    </message>
    <message>
        <source>The changed template {names} does not fit {file}, line {line}: {why}. The built-in template is used.</source>
        <translation>Templat {names} yang diubah tidak cocok dengan {file}, baris {line}: {why}. Templat bawaan yang dipakai.</translation>
    </message>
    <message>
        <source>The changed template {names} cannot be set: {why}. The built-in template is used.</source>
        <translation>Templat {names} yang diubah tidak dapat dicetak: {why}. Templat bawaan yang dipakai.</translation>
    </message>
    <message>
        <source>The changed template {names} is not done after {seconds} seconds. The built-in template is used.</source>
        <translation>Templat {names} yang diubah belum selesai setelah {seconds} detik. Templat bawaan yang dipakai.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>Benchmark and mark</source>
        <translation>Patokan dan tanda</translation>
    </message>
    <message>
        <source>Counted from the library&apos;s own records. This is not the score that SIM TPBIS gives.</source>
        <translation>Dihitung dari catatan perpustakaan sendiri. Ini bukan nilai yang diberikan SIM TPBIS.</translation>
    </message>
    <message>
        <source>Scorecard of the library</source>
        <translation>Rapor perpustakaan</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>The pages of this material</source>
        <translation>Halaman bahan ini</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>dari {pages}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Find in this material</source>
        <translation>Cari di bahan ini</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Name of another person</source>
        <translation>Nama orang lain</translation>
    </message>
    <message>
        <source>What this person does</source>
        <translation>Tugas orang ini</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>New printed code</source>
        <translation>Buat kode tercetak</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Cetak kode</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Buka sebagai PDF</translation>
    </message>
    <message>
        <source>People at this computer</source>
        <translation>Orang di komputer ini</translation>
    </message>
    <message>
        <source>Every save says who made it. With a PIN nobody writes under another&apos;s name; a volunteer cannot delete.</source>
        <translation>Setiap catatan menyebut siapa yang menyimpannya. Dengan PIN, tidak ada yang mencatat atas nama orang lain; relawan tidak dapat menghapus.</translation>
    </message>
    <message>
        <source>What {name} does</source>
        <translation>Tugas {name}</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN sudah ada</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Tanpa PIN</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>PIN baru {name}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Pasang PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>Your name; every save says who made it</source>
        <translation>Nama Anda; setiap catatan menyebut siapa yang menyimpannya</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} sekarang bekerja di sini.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>PIN {name} dipasang.</translation>
    </message>
    <message>
        <source>{name} needs no PIN now.</source>
        <translation>{name} sekarang tanpa PIN.</translation>
    </message>
    <message>
        <source>{name} no longer works here; what was recorded stays.</source>
        <translation>{name} tidak lagi bekerja di sini; catatannya tetap ada.</translation>
    </message>
    <message>
        <source>Print it now and lock it away; it is shown only this once.</source>
        <translation>Cetak sekarang dan simpan terkunci; kode hanya ditampilkan sekali ini.</translation>
    </message>
    <message>
        <source>A printed code for a forgotten PIN is in good hands. A new one makes it void.</source>
        <translation>Kode tercetak untuk PIN yang lupa sudah ada. Membuat yang baru membatalkan yang lama.</translation>
    </message>
    <message>
        <source>If a PIN is forgotten: print a code once and lock it away.</source>
        <translation>Untuk PIN yang lupa: cetak kode sekali dan simpan terkunci.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Month or year</source>
        <translation>Bulan atau tahun</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Tahun {year}</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>At the desk: {name}. Change the person</source>
        <translation>Bertugas: {name}. Ganti orang</translation>
    </message>
</context>
<context>
    <name>PhotoButton</name>
    <message>
        <source>Enter shows it large</source>
        <translation>Enter menampilkannya besar</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Tampilkan besar</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan foto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Izin foto</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>Samarkan wajah</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Hapus foto</translation>
    </message>
    <message>
        <source>Being made smaller</source>
        <translation>Sedang dikecilkan</translation>
    </message>
    <message>
        <source>Blur the faces with the brush first; then this holds.</source>
        <translation>Samarkan dulu wajahnya dengan kuas; setelah itu pilihan ini berlaku.</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>Samarkan wajah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Drag photos here, paste them, or choose files. They are made smaller; the place they were taken is removed.</source>
        <translation>Seret foto ke sini, tempel (Ctrl+V), atau pilih berkas. Foto diperkecil otomatis; lokasi pengambilan dihapus.</translation>
    </message>
    <message>
        <source>Photos without permission stay on this computer.</source>
        <translation>Foto yang belum ada izinnya tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Tambah foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Foto yang ditempel</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read either.</source>
        <translation>
            <numerusform>%n berkas lain juga tidak dapat dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were left out: an activity holds five. The first ones are here.</source>
        <translation>
            <numerusform>%n foto tidak ikut: satu kegiatan memuat lima. Foto-foto yang pertama ada di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>Foto dihapus.</translation>
    </message>
    <message>
        <source>There are five photos already. Remove one first, then add this one again.</source>
        <translation>Sudah ada lima foto. Hapus satu dulu, lalu tambahkan foto ini lagi.</translation>
    </message>
    <message>
        <source>The faces are blurred.</source>
        <translation>Wajah sudah disamarkan.</translation>
    </message>
    <message>
        <source>Nothing was blurred.</source>
        <translation>Tidak ada yang disamarkan.</translation>
    </message>
    <message>
        <source>Photos · {count} of {most}</source>
        <translation>Foto · {count} dari {most}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Gambar utuh</translation>
    </message>
</context>
<context>
    <name>PlaceLists</name>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Bahan belajar</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Catatan lain</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation>Kirim &amp; Terima</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>An invented library beside your own, to try everything out. Nothing of it is sent, and your own stays as it is.</source>
        <translation>Perpustakaan rekaan di samping milik Anda, untuk mencoba apa saja. Isinya tidak dikirim, dan milik Anda tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Open the practice library</source>
        <translation>Buka perpustakaan latihan</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Latihan</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Begin again</source>
        <translation>Ulangi dari awal</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Kembali ke perpustakaan saya</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Mulai sungguhan</translation>
    </message>
    <message>
        <source>Nothing here is real, and nothing is sent anywhere. Try whatever you like.</source>
        <translation>– tidak dikirim ke mana pun. Semua isinya rekaan; cobalah apa saja.</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Akan menjadi apa</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Baris lembar kerja</translation>
    </message>
    <message>
        <source>Seems to be here already</source>
        <translation>Tampaknya sudah ada</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Masuk</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>Kertas di pencetak</translation>
    </message>
    <message>
        <source>The page is larger than this paper</source>
        <translation>Halaman lebih besar dari kertas ini</translation>
    </message>
    <message>
        <source>all, or for example 2-4, 7</source>
        <translation>semua, atau misalnya 2-4, 7</translation>
    </message>
    <message>
        <source>Printer settings …</source>
        <translation>Pengaturan pencetak …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer holds already may still come.</source>
        <translation>Dihentikan. Halaman yang sudah ada di pencetak mungkin masih keluar.</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Kemajuan pencetakan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Rangkap</translation>
    </message>
    <message>
        <source>as the printer says: {size}</source>
        <translation>menurut pencetak: {size}</translation>
    </message>
    <message>
        <source>made smaller to {percent} %, all of it is seen</source>
        <translation>diperkecil menjadi {percent} %, semuanya tercetak</translation>
    </message>
    <message>
        <source>real size, its edges are cut off</source>
        <translation>ukuran asli, tepinya terpotong</translation>
    </message>
    <message>
        <source>The page has the size of this paper.</source>
        <translation>Ukuran halaman sama dengan kertas ini.</translation>
    </message>
    <message>
        <source>The page is smaller than this paper: it is printed as it is, in the middle.</source>
        <translation>Halaman lebih kecil dari kertas ini: dicetak apa adanya, di tengah.</translation>
    </message>
    <message>
        <source>Nothing is cut off; margins and letters become a little smaller.</source>
        <translation>Tidak ada yang terpotong; tepi dan huruf menjadi sedikit lebih kecil.</translation>
    </message>
    <message>
        <source>Look at the first sheet: letterhead and foot may be missing.</source>
        <translation>Periksa lembar pertama: kop dan kaki halaman mungkin tidak tercetak.</translation>
    </message>
    <message>
        <source>There are pages 1 to {last}.</source>
        <translation>Ada halaman 1 sampai {last}.</translation>
    </message>
    <message>
        <source>1 to 99</source>
        <translation>1 sampai 99</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}</source>
        <translation>Mencetak halaman {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak dikenal</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tekan</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Tampilkan menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Pindah ke sini</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Ganti keadaan</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Gulir ke kanan</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Menjalankan tindakannya</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Menaikkan nilainya</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Menurunkan nilainya</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menampilkan menunya</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Memindahkan kursor ke sini</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Mengganti keadaannya</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Menggulir ke kiri</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Menggulir ke kanan</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Menggulir ke atas</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Menggulir ke bawah</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Kembali satu halaman</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Maju satu halaman</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buka daftar pilihan</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Pengaturan cetakan</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Waktu mencetak:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Keterangan biaya:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prioritas:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Cetak sekarang</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Tahan dulu</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Siang (06.00–17.59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Malam (18.00–05.59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Giliran kedua (16.00–23.59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Giliran ketiga (00.00–07.59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Akhir pekan (Sabtu–Minggu)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Pada jam tertentu</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Lembar penanda</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Awal:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Akhir:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tanpa</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Tidak rahasia</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Terbatas</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Sangat rahasia</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Pencetak meminta nama dan sandi</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Nama dan sandi diperlukan untuk memakai %1 di %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Nama dan sandi diperlukan untuk memakai %1.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nama pengguna:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kata sandi:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Apa ini?</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder di atasnya</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder baru</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder di atasnya</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tampilkan sebagai daftar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tampilkan dengan rincian</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan penanda</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terakhir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas ini tidak ditemukan.
Periksa apakah namanya benar.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder ini tidak ditemukan.
Periksa apakah namanya benar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” dilindungi dari perubahan.
Apakah Anda tetap ingin menghapusnya?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Apakah Anda yakin ingin menghapus “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder ini tidak dapat dihapus.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Diubah pada</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tampilkan rincian …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan rincian …</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Ukuran kertas:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lebar:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Tinggi:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Asal kertas:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tegak</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mendatar</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tegak terbalik</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Mendatar terbalik</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Batas tepi</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>tepi atas</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>tepi kiri</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>tepi kanan</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>tepi bawah</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Susunan halaman</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Urutan halaman:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Halaman per lembar:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Ukuran sendiri</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inci (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Poin (pt)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inci</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 inci</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 kecil</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Arsitek A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Arsitek B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Arsitek C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Arsitek D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Arsitek E</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Ukuran sendiri</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Ukuran sendiri (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Ukuran sendiri (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Ukuran sendiri (%1 inci x %2 inci)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Ukuran sendiri (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Ukuran sendiri (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Ukuran sendiri (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Kartu pos ganda</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Amplop B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Amplop B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Amplop B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Amplop C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Amplop C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Amplop C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Amplop C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Amplop C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Amplop C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Amplop C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Amplop C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Amplop C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Amplop Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Amplop Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Amplop DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Amplop undangan</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Amplop Italia</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Amplop Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Amplop Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Amplop Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Amplop PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Amplop PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Amplop PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Amplop PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Amplop PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Amplop PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Amplop PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Amplop PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Amplop PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Amplop PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Amplop pribadi</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Amplop US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Amplop US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Amplop US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Amplop US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Amplop US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Amplop You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 x 10,5 inci)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 x 10 inci)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Kertas lipat bersambung Jerman (8,5 x 12 inci)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Kertas lipat bersambung Jerman Legal (8,5 x 13 inci)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Kertas lipat bersambung AS (14,875 x 11 inci)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 x 13 inci)</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter kecil</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K besar</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Kartu pos</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Kembalikan ke semula</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Tidak &amp;untuk semua</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Pilihan &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Pilihan &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Cetak ke berkas (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Cetak ke berkas …</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Berkas di komputer ini</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Menulis berkas PDF</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Semua halaman</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Halaman ganjil</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Halaman genap</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Kiri ke kanan, atas ke bawah</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Kiri ke kanan, bawah ke atas</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Kanan ke kiri, atas ke bawah</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Kanan ke kiri, bawah ke atas</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Atas ke bawah, kiri ke kanan</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Atas ke bawah, kanan ke kiri</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Bawah ke atas, kiri ke kanan</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Bawah ke atas, kanan ke kiri</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 adalah folder.
Pilih nama berkas yang lain.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Berkas %1 tidak dapat ditulisi.
Pilih nama berkas yang lain.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Halaman awal tidak boleh lebih besar daripada halaman akhir.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Halaman per lembar” dan “Kumpulan halaman” tidak dapat dipakai bersama.
Matikan salah satunya.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Halaman tidak terbaca</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 tidak terbaca. Pisahkan halaman dengan koma dan tulis rentang dengan tanda hubung; rentang tidak boleh tumpang tindih.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Pengaturan dua sisi bertentangan</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Pengaturan dua sisi saling bertentangan. Apakah Anda ingin memperbaikinya?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Pengaturan pencetak</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Pengaturan cetakan</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Pengaturan halaman bertentangan</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Pengaturan halaman saling bertentangan. Apakah Anda ingin memperbaikinya?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Pengaturan lanjutan bertentangan</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Beberapa pengaturan lanjutan saling bertentangan. Apakah Anda ingin memperbaikinya?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Lanjutan</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Beberapa pengaturan saling bertentangan. Perbaikilah dulu.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>Yang dicetak</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Halaman ini</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Tulis halaman atau rentang, dipisahkan koma. Rentang ditulis dengan tanda hubung. Misalnya 3,5-7,9 mencetak halaman 3, 5, 6, 7, dan 9.</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Kumpulan halaman:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Hasil cetak</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Salinan:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Urutkan per salinan</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Terbalik</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Berwarna</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Hitam putih</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Cetak dua sisi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Jilid di sisi panjang</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Jilid di sisi pendek</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Tempat:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Jenis:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;engaturan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Berkas:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Gulir ke sini</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Paling atas</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Paling bawah</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Tepi kanan</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Satu halaman ke atas</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Satu halaman ke bawah</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Satu halaman ke kiri</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Satu halaman ke kanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Gulir ke kanan</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Gulir ke kanan</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Sisipkan tanda kendali Unicode</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM tanda kiri ke kanan</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM tanda kanan ke kiri</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ penyambung tanpa lebar</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ pemisah tanpa lebar</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP spasi tanpa lebar</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE awal sisipan kiri ke kanan</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE awal sisipan kanan ke kiri</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO awal paksaan kiri ke kanan</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO awal paksaan kanan ke kiri</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF akhir pengaturan arah</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI bagian tersendiri kiri ke kanan</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI bagian tersendiri kanan ke kiri</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI bagian tersendiri menurut huruf pertama</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI akhir bagian tersendiri</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin a&amp;lamat tautan</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>One deleted it while another went on with it. Shall it stay?</source>
        <translation>Yang satu menghapusnya, yang lain masih melanjutkannya. Tetap disimpan?</translation>
    </message>
    <message>
        <source>{field}: which is right?</source>
        <translation>{field}: mana yang benar?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tetap simpan</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Day of visits</source>
        <translation>Hari kunjungan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Kegiatan berseri</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Ini yang benar</translation>
    </message>
    <message>
        <source>{value} is right</source>
        <translation>{value} yang benar</translation>
    </message>
    <message>
        <source>Written by {person}, {day}</source>
        <translation>Ditulis oleh {person}, {day}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>{person} wrote {value} ({day}).</source>
        <translation>{person} menulis {value} ({day}).</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>Keduanya disimpan.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Pakai {value}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Tidak ada pertanyaan</translation>
    </message>
    <message>
        <source>When two people write different things, it is asked here.</source>
        <translation>Bila dua orang menulis hal yang berbeda, ditanyakan di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions. Both answers are kept until one is chosen.</source>
        <translation>
            <numerusform>%n pertanyaan. Semua jawaban disimpan sampai salah satu dipilih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered. The other laptops learn it at the next contact.</source>
        <translation>Terjawab. Laptop lain mengetahuinya saat terhubung lagi.</translation>
    </message>
</context>
<context>
    <name>QuickCount</name>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Quick count, one press a person</source>
        <translation>Hitung cepat, satu ketukan satu orang</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Women  Tab  men  Tab  computer users      or 20, or closed, or yesterday 20</source>
        <translation>Perempuan  Tab  laki-laki  Tab  pengguna komputer      atau 20, atau tutup, atau kemarin 20</translation>
    </message>
    <message>
        <source>Visitors of a day</source>
        <translation>Pengunjung sehari</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>write the day first, for example 3/11/2026</source>
        <translation>tulis tanggalnya dulu, misalnya 3/11/2026</translation>
    </message>
    <message>
        <source>Not understood: {words}. Write 12 9 5 for women, men and computer users, or 20, or closed; a day may stand before it: yesterday 20.</source>
        <translation>Belum terbaca: {words}. Tulis 12 9 5 untuk perempuan, laki-laki, dan pengguna komputer, atau 20, atau tutup; hari boleh ditulis di depan: kemarin 20.</translation>
    </message>
    <message>
        <source>Write how many came: 12 women Tab 9 men, or 20 in all; 0 when nobody came; closed when the library was shut.</source>
        <translation>Tulis berapa yang datang: 12 perempuan Tab 9 laki-laki, atau 20 semuanya; 0 bila tidak ada; tutup bila perpustakaan tutup.</translation>
    </message>
    <message>
        <source>For {day}</source>
        <translation>Untuk {day}</translation>
    </message>
    <message>
        <source>replaces: {old}</source>
        <translation>menggantikan: {old}</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>A material</source>
        <translation>Satu bahan</translation>
    </message>
    <message>
        <source>Back to the materials</source>
        <translation>Kembali ke bahan</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Buka dengan aplikasi lain</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Ambil lagi</translation>
    </message>
    <message>
        <source>No material is open</source>
        <translation>Belum ada bahan yang dibuka</translation>
    </message>
    <message>
        <source>Choose one in the list of materials.</source>
        <translation>Pilih satu dari daftar bahan.</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>Berkasnya tidak ada di komputer ini</translation>
    </message>
    <message>
        <source>It can be fetched from its card.</source>
        <translation>Berkas bisa diambil dari kartunya.</translation>
    </message>
    <message>
        <source>This kind opens in another program</source>
        <translation>Jenis ini dibuka dengan aplikasi lain</translation>
    </message>
    <message>
        <source>Suluh keeps the file and hands it out; to see it press “Open with another program”.</source>
        <translation>Suluh menyimpan dan membagikan berkasnya; untuk melihatnya tekan “Buka dengan aplikasi lain”.</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>Tidak ada pencetak.</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Berkas ini rusak</translation>
    </message>
    <message>
        <source>It cannot be shown. Your other data is not touched.</source>
        <translation>Berkas tidak bisa ditampilkan. Data Anda yang lain tidak terganggu.</translation>
    </message>
    <message>
        <source>It cannot be shown. The centre has a whole one; fetch it again.</source>
        <translation>Berkas tidak bisa ditampilkan. Pusat punya yang utuh; ambil lagi.</translation>
    </message>
    <message>
        <source>It comes at the next contact.</source>
        <translation>Datang pada kontak berikutnya.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt of the centre</source>
        <translation>Tanda terima pusat</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Counted by the centre on</source>
        <translation>Dihitung pusat pada</translation>
    </message>
    <message>
        <source>Records held</source>
        <translation>Catatan yang disimpan</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Dihitung sampai</translation>
    </message>
    <message>
        <source>{scope}… position {position}</source>
        <translation>{scope}… posisi {position}</translation>
    </message>
    <message>
        <source>What the centre holds for this month</source>
        <translation>Yang tersimpan di pusat untuk bulan ini</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer in Suluh.</source>
        <translation>
            <numerusform>%n pertanyaan menunggu jawaban di Suluh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves were not accepted and are not counted; they wait in Suluh to be mended.</source>
        <translation>
            <numerusform>%n perubahan tidak diterima dan tidak dihitung; menunggu diperbaiki di Suluh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the central server</source>
        <translation>Ditandatangani oleh server pusat</translation>
    </message>
    <message>
        <source>This is the central server&apos;s own statement. It was counted from the records that the centre holds, by the same rule as the page that the regency sees, and arrived with the server&apos;s digital signature, which Suluh verified. What is listed here has arrived; what was recorded or changed later is in the next receipt.</source>
        <translation>Ini pernyataan server pusat sendiri, dihitung dari catatan yang tersimpan di pusat dengan aturan yang sama seperti halaman yang dilihat kabupaten, dan datang dengan tanda tangan digital server yang sudah diperiksa Suluh. Yang tercantum di sini sudah sampai; yang dicatat atau diubah sesudahnya masuk tanda terima berikutnya.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan (Pemustaka)</translation>
    </message>
    <message>
        <source>Participants of activities</source>
        <translation>Peserta kegiatan</translation>
    </message>
    <message>
        <source>Days with visits recorded</source>
        <translation>Hari dengan catatan kunjungan</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>Computer users</source>
        <translation>Pengguna komputer</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos arrived whole</source>
        <translation>Foto yang sampai utuh</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>The centre&apos;s receipt</source>
        <translation>Tanda terima dari pusat</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Lihat dan cetak</translation>
    </message>
    <message>
        <source>After the first sending the centre says here, signed, what it holds of your work.</source>
        <translation>Setelah pengiriman pertama, pusat menyatakan di sini apa saja yang sudah diterimanya, dengan tanda tangan digital.</translation>
    </message>
    <message>
        <source>{month} · number {number} · {day}</source>
        <translation>{month} · nomor {number} · {day}</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Photos arrived whole</source>
        <translation>Foto yang sampai utuh</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Groups of visitors</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advokasi</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Bahan belajar</translation>
    </message>
    <message>
        <source>Who was won for the library, and what came of it</source>
        <translation>Siapa yang diajak mendukung perpustakaan, dan hasilnya</translation>
    </message>
    <message>
        <source>For example: an audience with the village head on 12 November; he promised Rp5.000.000 for shelves.</source>
        <translation>Contoh: audiensi dengan kepala kampung 12 November; beliau menjanjikan Rp5.000.000 untuk rak.</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Kemitraan</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Kemitraan</translation>
    </message>
    <message>
        <source>With whom the library works together, since when, under which agreement</source>
        <translation>Bekerja sama dengan siapa, sejak kapan, dengan perjanjian apa</translation>
    </message>
    <message>
        <source>For example: Puskesmas Teluk Bayur, reading aloud at the posyandu, since March 2026.</source>
        <translation>Contoh: Puskesmas Teluk Bayur, membacakan buku di posyandu, sejak Maret 2026.</translation>
    </message>
    <message>
        <source>Service improvement</source>
        <translation>Peningkatan layanan</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Peningkatan layanan</translation>
    </message>
    <message>
        <source>What is better or new for visitors</source>
        <translation>Yang lebih baik atau baru bagi pengunjung</translation>
    </message>
    <message>
        <source>For example: a reading corner for toddlers, open every morning.</source>
        <translation>Contoh: pojok baca balita, buka setiap pagi.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>What the library let others know, and where</source>
        <translation>Yang dikabarkan perpustakaan, dan di mana</translation>
    </message>
    <message>
        <source>For example: a post about the banana chips class in the village&apos;s WhatsApp group.</source>
        <translation>Contoh: kabar kelas keripik pisang di grup WhatsApp kampung.</translation>
    </message>
    <message>
        <source>Collection and loans</source>
        <translation>Koleksi dan peminjaman</translation>
    </message>
    <message>
        <source>Collection figures</source>
        <translation>Angka koleksi</translation>
    </message>
    <message>
        <source>The figures of each month: titles, copies, loans, members</source>
        <translation>Angka tiap bulan: judul, eksemplar, peminjaman, anggota</translation>
    </message>
    <message>
        <source>For example: at the end of October 312 children&apos;s titles, 96 books lent, 4 new members.</source>
        <translation>Contoh: akhir Oktober 312 judul anak, 96 buku dipinjam, 4 anggota baru.</translation>
    </message>
    <message>
        <source>Computers and internet</source>
        <translation>Komputer dan internet</translation>
    </message>
    <message>
        <source>Computer figures</source>
        <translation>Angka komputer</translation>
    </message>
    <message>
        <source>The figures of each month: who used the computers, how long, how many work</source>
        <translation>Angka tiap bulan: siapa yang memakai komputer, berapa lama, berapa yang berfungsi</translation>
    </message>
    <message>
        <source>For example: in October 41 people, 66 hours, 3 computers work, 1 is broken.</source>
        <translation>Contoh: Oktober 41 orang, 66 jam, 3 komputer berfungsi, 1 rusak.</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Pengelola</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pengelola</translation>
    </message>
    <message>
        <source>Who works in the library, with which schooling and decree</source>
        <translation>Siapa yang bekerja di perpustakaan, pendidikan dan SK-nya</translation>
    </message>
    <message>
        <source>For example: Sari Wulandari, head, SMA, training SPP-TIK 2024, decree 12/2023.</source>
        <translation>Contoh: Sari Wulandari, kepala, SMA, bimtek SPP-TIK 2024, SK 12/2023.</translation>
    </message>
    <message>
        <source>Aid or asset</source>
        <translation>Bantuan atau aset</translation>
    </message>
    <message>
        <source>Aid and assets</source>
        <translation>Bantuan dan aset</translation>
    </message>
    <message>
        <source>What the library has or was given, and its condition</source>
        <translation>Yang dimiliki atau diterima perpustakaan, dan kondisinya</translation>
    </message>
    <message>
        <source>For example: 3 computers from Perpusnas, 2019, two good, one slightly damaged.</source>
        <translation>Contoh: 3 komputer dari Perpusnas, 2019, dua baik, satu rusak ringan.</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Pos anggaran</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>What was planned and what was spent, year by year</source>
        <translation>Yang direncanakan dan yang dipakai, tahun demi tahun</translation>
    </message>
    <message>
        <source>For example: 2026, Dana Desa, books, Rp10.000.000 planned, Rp7.500.000 spent.</source>
        <translation>Contoh: 2026, Dana Desa, buku, rencana Rp10.000.000, terpakai Rp7.500.000.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Decrees, village regulations, procedures: where each one lies</source>
        <translation>SK, Perdes, SOP: di mana masing-masing disimpan</translation>
    </message>
    <message>
        <source>For example: the decree that founded the library, number 5 of 2018.</source>
        <translation>Contoh: SK pendirian perpustakaan, nomor 5 tahun 2018.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Plans for next month</source>
        <translation>Rencana bulan depan</translation>
    </message>
    <message>
        <source>What is meant to happen; on its day it becomes an activity</source>
        <translation>Yang akan dilakukan; pada harinya menjadi kegiatan</translation>
    </message>
    <message>
        <source>For example: batik with natural dyes on 5 December, needs cloth and a trainer.</source>
        <translation>Contoh: membatik pewarna alam 5 Desember, perlu kain dan pelatih.</translation>
    </message>
    <message>
        <source>The library&apos;s profile</source>
        <translation>Profil perpustakaan</translation>
    </message>
    <message>
        <source>Number (NPP), decree, services, members: what reports say of the library</source>
        <translation>NPP, SK, layanan, anggota: yang disebut laporan tentang perpustakaan</translation>
    </message>
    <message>
        <source>Story of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>How somebody&apos;s life changed with the library</source>
        <translation>Bagaimana hidup seseorang berubah bersama perpustakaan</translation>
    </message>
    <message>
        <source>For example: Bu R. had no work, came to the class, and sells banana chips on Sundays now.</source>
        <translation>Contoh: Bu R. dulu tidak bekerja, ikut kelas, kini berjualan keripik pisang tiap Minggu.</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Kelanjutannya</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>What is in the way, and who shall help</source>
        <translation>Yang menghambat, dan siapa yang diharapkan membantu</translation>
    </message>
    <message>
        <source>For example: no electricity since 3 November; computers stand still; support wanted from PLN.</source>
        <translation>Contoh: listrik padam sejak 3 November; komputer tidak terpakai; dukungan diharapkan dari PLN.</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>How</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Dengan siapa</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yang disepakati</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Sampai (boleh kosong)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Men at the computers</source>
        <translation>Laki-laki di komputer</translation>
    </message>
    <message>
        <source>Women at the computers</source>
        <translation>Perempuan di komputer</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>Bekerja sejak</translation>
    </message>
    <message>
        <source>Decree (SK)</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nama barang</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Diperiksa tanggal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Valid until (may stay empty)</source>
        <translation>Berlaku sampai (boleh kosong)</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Yang direncanakan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>NPP (may stay empty)</source>
        <translation>NPP (boleh kosong)</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Anggota sekarang</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Tanggal diceritakan</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Judul cerita</translation>
    </message>
    <message>
        <source>Where they live (RT, hamlet)</source>
        <translation>Tempat tinggal (RT, dusun)</translation>
    </message>
    <message>
        <source>Did they agree that it is told?</source>
        <translation>Apakah yang bersangkutan setuju?</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Cerita</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Yang menghambat</translation>
    </message>
    <message>
        <source>Decision of the regency</source>
        <translation>Keputusan kabupaten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Money (Rp)</source>
        <translation>Uang (Rp)</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Jenis mitra</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Number of the agreement (MoU/PKS)</source>
        <translation>Nomor perjanjian (MoU/PKS)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>What good it does</source>
        <translation>Manfaatnya</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Bertambah</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Berkurang</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Dipinjam</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Read in place</source>
        <translation>Dibaca di tempat</translation>
    </message>
    <message>
        <source>Lent to libraries</source>
        <translation>Dipinjamkan ke perpustakaan lain</translation>
    </message>
    <message>
        <source>Used online</source>
        <translation>Dipakai daring</translation>
    </message>
    <message>
        <source>New members, men</source>
        <translation>Anggota baru laki-laki</translation>
    </message>
    <message>
        <source>New members, women</source>
        <translation>Anggota baru perempuan</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Seluruh anggota</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Jam pemakaian</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Memakai internet</translation>
    </message>
    <message>
        <source>Computers that work</source>
        <translation>Komputer berfungsi</translation>
    </message>
    <message>
        <source>Computers broken</source>
        <translation>Komputer rusak</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Kind of staff</source>
        <translation>Jenis tenaga</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Trainings (Bimtek)</source>
        <translation>Bimtek yang diikuti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Sejak tahun</translation>
    </message>
    <message>
        <source>Was given as aid</source>
        <translation>Diterima sebagai bantuan</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Pemberi</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Planned (Rp)</source>
        <translation>Rencana (Rp)</translation>
    </message>
    <message>
        <source>Spent (Rp)</source>
        <translation>Terpakai (Rp)</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Jenis dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Tempat penyimpanan</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Yang diperlukan</translation>
    </message>
    <message>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <source>Founding decree (SK)</source>
        <translation>SK pendirian</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Berdiri tahun</translation>
    </message>
    <message>
        <source>People in the village</source>
        <translation>Jumlah penduduk</translation>
    </message>
    <message>
        <source>Target: visits a year</source>
        <translation>Target: kunjungan setahun</translation>
    </message>
    <message>
        <source>Target: activities a year</source>
        <translation>Target: kegiatan setahun</translation>
    </message>
    <message>
        <source>Target: participants a year</source>
        <translation>Target: peserta setahun</translation>
    </message>
    <message>
        <source>Target: materials used a year</source>
        <translation>Target: bahan dipakai setahun</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Web page or social media</source>
        <translation>Situs atau media sosial</translation>
    </message>
    <message>
        <source>What people live on</source>
        <translation>Mata pencaharian utama</translation>
    </message>
    <message>
        <source>Km to the library of the regency</source>
        <translation>Jarak ke perpustakaan kabupaten (km)</translation>
    </message>
    <message>
        <source>Whose story (initials)</source>
        <translation>Cerita siapa (inisial)</translation>
    </message>
    <message>
        <source>Agreed to the full name</source>
        <translation>Setuju nama lengkap ditulis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>How was it before?</source>
        <translation>Bagaimana keadaan dulu?</translation>
    </message>
    <message>
        <source>What did the library do?</source>
        <translation>Apa yang dilakukan perpustakaan?</translation>
    </message>
    <message>
        <source>What is different now?</source>
        <translation>Apa yang berbeda sekarang?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Income before (Rp a month)</source>
        <translation>Penghasilan dulu (Rp per bulan)</translation>
    </message>
    <message>
        <source>Income now (Rp a month)</source>
        <translation>Penghasilan kini (Rp per bulan)</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Activities they came to</source>
        <translation>Kegiatan yang diikuti</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Disetujui tanggal</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Kelanjutannya</translation>
    </message>
    <message>
        <source>After months</source>
        <translation>Sesudah bulan</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Jenis kendala</translation>
    </message>
    <message>
        <source>What it does to the library&apos;s work</source>
        <translation>Akibatnya bagi layanan</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Yang sudah dicoba</translation>
    </message>
    <message>
        <source>Support wanted</source>
        <translation>Dukungan yang diharapkan</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Sampai di mana</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>for example: village head, PKK</source>
        <translation>misalnya: kepala kampung, PKK</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Apa lanjutannya?</translation>
    </message>
    <message>
        <source>for example: Puskesmas Teluk Bayur</source>
        <translation>misalnya: Puskesmas Teluk Bayur</translation>
    </message>
    <message>
        <source>for example: a reading corner for toddlers</source>
        <translation>misalnya: pojok baca balita</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>for example: head, staff</source>
        <translation>misalnya: kepala, pengelola</translation>
    </message>
    <message>
        <source>for example: computer, bookshelf</source>
        <translation>misalnya: komputer, rak buku</translation>
    </message>
    <message>
        <source>for example: Perpusnas</source>
        <translation>misalnya: Perpusnas</translation>
    </message>
    <message>
        <source>for example: books, the staff&apos;s pay</source>
        <translation>misalnya: buku, honor pengelola</translation>
    </message>
    <message>
        <source>for example: founding of the library</source>
        <translation>misalnya: pendirian perpustakaan</translation>
    </message>
    <message>
        <source>for example: blue folder, cupboard 1</source>
        <translation>misalnya: map biru, lemari 1</translation>
    </message>
    <message>
        <source>for example: batik with natural dyes</source>
        <translation>misalnya: membatik pewarna alam</translation>
    </message>
    <message>
        <source>for example: cloth, dyes, a trainer</source>
        <translation>misalnya: kain, pewarna, pelatih</translation>
    </message>
    <message>
        <source>from data.perpusnas</source>
        <translation>dari data.perpusnas</translation>
    </message>
    <message>
        <source>for example: SK 5/2018</source>
        <translation>misalnya: SK 5/2018</translation>
    </message>
    <message>
        <source>palm oil, fishing</source>
        <translation>sawit, nelayan</translation>
    </message>
    <message>
        <source>PLN, Dinas Kominfo</source>
        <translation>PLN, Dinas Kominfo</translation>
    </message>
    <message>
        <source>for example: From kitchen to market</source>
        <translation>misalnya: Dari dapur ke pasar</translation>
    </message>
    <message>
        <source>for example: Bu R.</source>
        <translation>misalnya: Bu R.</translation>
    </message>
    <message>
        <source>Work, income, school, health, courage: what was difficult?</source>
        <translation>Kerja, penghasilan, sekolah, kesehatan, keberanian: apa yang sulit?</translation>
    </message>
    <message>
        <source>Which class, which book, who helped?</source>
        <translation>Kelas apa, buku apa, siapa yang membantu?</translation>
    </message>
    <message>
        <source>What can they do now that they could not before?</source>
        <translation>Apa yang kini bisa, yang dulu tidak?</translation>
    </message>
    <message>
        <source>One or two sentences as they said them</source>
        <translation>Satu atau dua kalimat seperti yang diucapkan</translation>
    </message>
    <message>
        <source>for example: no electricity in the evening</source>
        <translation>misalnya: listrik padam malam hari</translation>
    </message>
    <message>
        <source>Which service stands still, how many people are concerned?</source>
        <translation>Layanan apa yang terhenti, berapa orang terdampak?</translation>
    </message>
    <message>
        <source>Letters, talks, repairs</source>
        <translation>Surat, pembicaraan, perbaikan</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Apa yang akan membantu?</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Search …   Ctrl+F</source>
        <translation>Cari …   Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Write down the first</source>
        <translation>Catat yang pertama</translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No name holds these letters.</source>
        <translation>Tidak ada nama yang memuat huruf ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n baris disalin; tempelkan ke lembar kerja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in the bin.</source>
        <translation>
            <numerusform>%n dibuang ke tempat sampah.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Buang draf</translation>
    </message>
    <message>
        <source>Your last work is back; it was kept as a draft.</source>
        <translation>Pekerjaan terakhir Anda kembali; tersimpan sebagai draf.</translation>
    </message>
    <message>
        <source>Every change is kept with who made it.</source>
        <translation>Setiap perubahan disimpan beserta siapa yang mengubah.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” di tempat sampah.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>If a PIN is forgotten</source>
        <translation>Bila PIN lupa</translation>
    </message>
    <message>
        <source>In Suluh, press the name at the lower left, choose the person, then “Forgot the PIN”.</source>
        <translation>Di Suluh, tekan nama di kiri bawah, pilih orangnya, lalu “Lupa PIN”.</translation>
    </message>
    <message>
        <source>Type this code. The PIN of this person is taken away; everything recorded stays.</source>
        <translation>Ketik kode ini. PIN orang itu dihapus; semua catatan tetap ada.</translation>
    </message>
    <message>
        <source>Choose a new PIN and print a new code: this one works once.</source>
        <translation>Pilih PIN baru dan cetak kode baru: kode ini hanya berlaku sekali.</translation>
    </message>
    <message>
        <source>Keep this paper locked away, not beside the computer. Printing a new code makes it void.</source>
        <translation>Simpan kertas ini di tempat terkunci, jangan di dekat komputer. Mencetak kode baru membatalkan kode ini.</translation>
    </message>
    <message>
        <source>{library} · made by {person}</source>
        <translation>{library} · dibuat oleh {person}</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>is missing</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>has its visitors already</source>
        <translation>sudah ada pengunjungnya</translation>
    </message>
    <message>
        <source>has its figures already</source>
        <translation>sudah ada angkanya</translation>
    </message>
    <message>
        <source>is a formula without a result: open the file in Excel, save it, and choose it again</source>
        <translation>adalah rumus tanpa hasil: buka berkasnya di Excel, simpan, lalu pilih lagi</translation>
    </message>
    <message>
        <source>is a formula that went wrong</source>
        <translation>adalah rumus yang gagal dihitung</translation>
    </message>
    <message>
        <source>is not a date like 3/11/2026</source>
        <translation>bukan tanggal seperti 3/11/2026</translation>
    </message>
    <message>
        <source>is not a month like November 2026</source>
        <translation>bukan bulan seperti November 2026</translation>
    </message>
    <message>
        <source>is not a time like 09.30</source>
        <translation>bukan jam seperti 09.30</translation>
    </message>
    <message>
        <source>is not a whole number from 0</source>
        <translation>bukan bilangan bulat mulai dari 0</translation>
    </message>
    <message>
        <source>is not an amount in rupiah</source>
        <translation>bukan jumlah rupiah</translation>
    </message>
    <message>
        <source>is not a text, or too long</source>
        <translation>bukan teks, atau terlalu panjang</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>bukan daftar teks</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>bukan ya atau tidak</translation>
    </message>
    <message>
        <source>is none of the choices</source>
        <translation>tidak ada dalam pilihan</translation>
    </message>
    <message>
        <source>is not a list of numbers of the right length</source>
        <translation>bukan daftar angka yang lengkap</translation>
    </message>
    <message>
        <source>is not a list like: student = 12, farmer = 5</source>
        <translation>bukan daftar seperti: pelajar = 12, petani = 5</translation>
    </message>
    <message>
        <source>does not fit here</source>
        <translation>tidak cocok di sini</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Government of {regency}</source>
        <translation>Pemerintah {regency}</translation>
    </message>
    <message>
        <source>District of {district}</source>
        <translation>Kecamatan {district}</translation>
    </message>
    <message>
        <source>Library of {term} “{name}”</source>
        <translation>Perpustakaan {term} “{name}”</translation>
    </message>
    <message>
        <source>Phone/WA {phone}</source>
        <translation>Telp/WA {phone}</translation>
    </message>
    <message>
        <source>E-mail {email}</source>
        <translation>E-mail {email}</translation>
    </message>
    <message>
        <source>NPP {npp}</source>
        <translation>NPP {npp}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Data {position}</source>
        <translation>Posisi data {position}</translation>
    </message>
    <message>
        <source>Centre&apos;s receipt {number}</source>
        <translation>Tanda terima pusat {number}</translation>
    </message>
    <message>
        <source>Centre&apos;s receipt {number} (data changed since)</source>
        <translation>Tanda terima pusat {number} (data berubah sesudahnya)</translation>
    </message>
    <message>
        <source>No receipt from the centre yet</source>
        <translation>Belum ada tanda terima pusat</translation>
    </message>
    <message>
        <source>Printed {date}</source>
        <translation>Dicetak {date}</translation>
    </message>
    <message>
        <source>Date of printing not known</source>
        <translation>Tanggal cetak tidak diketahui</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Nomor: {number}</translation>
    </message>
    <message>
        <source>Monthly report of the {term} library</source>
        <translation>Laporan bulanan perpustakaan {term}</translation>
    </message>
    <message>
        <source>Month: {month}</source>
        <translation>Bulan {month}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>keadaan sampai {date}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>National library number (NPP)</source>
        <translation>Nomor Pokok Perpustakaan (NPP)</translation>
    </message>
    <message>
        <source>{term} / district</source>
        <translation>{term} / Kecamatan</translation>
    </message>
    <message>
        <source>Regency / province</source>
        <translation>Kabupaten / Provinsi</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Head / librarian</source>
        <translation>Kepala / pengelola</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Open days this month</source>
        <translation>Hari buka bulan ini</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>{due} days, all recorded</source>
        <translation>{due} hari, semuanya tercatat</translation>
    </message>
    <message>
        <source>{recorded} of {due} open days recorded</source>
        <translation>{recorded} dari {due} hari buka tercatat</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak dicatat</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Nihil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan (Pemustaka)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Jenis Pengunjung</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Tidak dirinci</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>JUMLAH</translation>
    </message>
    <message>
        <source>Single visitors</source>
        <translation>Perorangan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Non-members</source>
        <translation>Non Anggota</translation>
    </message>
    <message>
        <source>Not recorded whether member</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>M/F not split</source>
        <translation>L/P tidak dirinci</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Rombongan</translation>
    </message>
    <message numerus="yes">
        <source>Groups (%n visits)</source>
        <translation>
            <numerusform>Rombongan (%n kali)</numerusform>
        </translation>
    </message>
    <message>
        <source>Average per open day</source>
        <translation>Rata-rata per hari buka</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>Up/down</source>
        <translation>Naik/turun</translation>
    </message>
    <message>
        <source>up {percent}</source>
        <translation>naik {percent}</translation>
    </message>
    <message>
        <source>down {percent}</source>
        <translation>turun {percent}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Kunjungan per hari</translation>
    </message>
    <message>
        <source>{total} visits on {open} open days; {closed} days closed, {missing} days not recorded.</source>
        <translation>{total} kunjungan pada {open} hari buka; {closed} hari tutup, {missing} hari tidak dicatat.</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>Open, no visitors</source>
        <translation>Buka, tidak ada pengunjung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Tidak dicatat</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per minggu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>Menurut pekerjaan</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Collection and circulation</source>
        <translation>Koleksi dan Sirkulasi</translation>
    </message>
    <message>
        <source>Computer and internet service</source>
        <translation>Layanan TIK</translation>
    </message>
    <message>
        <source>Advocacy and partnership</source>
        <translation>Advokasi dan Kemitraan</translation>
    </message>
    <message>
        <source>Improvement of information services</source>
        <translation>Peningkatan Layanan Informasi</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Impact stories</source>
        <translation>Cerita Dampak</translation>
    </message>
    <message>
        <source>Problems and follow-up</source>
        <translation>Kendala dan Tindak Lanjut</translation>
    </message>
    <message>
        <source>Plan for next month</source>
        <translation>Rencana Bulan Depan</translation>
    </message>
    <message numerus="yes">
        <source>%n computer users on {days} days; the rest not recorded</source>
        <translation>
            <numerusform>%n pengguna komputer pada {days} hari; selebihnya tidak dicatat</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning materials opened: {opened}, copied to phones and sticks: {copied}; access to digital materials: {n}</source>
        <translation>Materi belajar dibuka: {opened}, disalin ke ponsel dan flashdisk: {copied}; akses bahan digital: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n registered members; the rest not recorded</source>
        <translation>
            <numerusform>%n anggota terdaftar; selebihnya tidak dicatat</numerusform>
        </translation>
    </message>
    <message>
        <source>see table E no. {numbers}</source>
        <translation>lihat tabel E no. {numbers}</translation>
    </message>
    <message>
        <source>Community engagement activities</source>
        <translation>Kegiatan Pelibatan Masyarakat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Nama Kegiatan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Speaker / partner</source>
        <translation>Narasumber/Mitra</translation>
    </message>
    <message>
        <source>Tot.</source>
        <translation>Jml</translation>
    </message>
    <message>
        <source>Child &lt;18</source>
        <translation>Anak (&lt;18)</translation>
    </message>
    <message>
        <source>Disab.</source>
        <translation>Disab.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ket.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>di luar</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>sesi {number}</translation>
    </message>
    <message>
        <source>{people} without M/F</source>
        <translation>{people} tanpa L/P</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n kegiatan</numerusform>
        </translation>
    </message>
    <message>
        <source>– = not recorded; outside = not in the library; without M/F = not split into male and female.</source>
        <translation>– = tidak dicatat; di luar = di luar perpustakaan; tanpa L/P = tidak dirinci laki-laki dan perempuan.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} participants {people} are not split into M/F (%n activities).</source>
        <translation>
            <numerusform>Dari {total} peserta, {people} tidak dirinci L/P (%n kegiatan).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages noted for {known} of {count} activities.</source>
        <translation>Usia tercatat pada {known} dari {count} kegiatan.</translation>
    </message>
    <message>
        <source>Disability noted for {known} of {count} activities.</source>
        <translation>Disabilitas tercatat pada {known} dari {count} kegiatan.</translation>
    </message>
    <message>
        <source>Results and follow-up of the activities</source>
        <translation>Hasil dan tindak lanjut kegiatan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak Lanjut</translation>
    </message>
    <message>
        <source>Completeness of the data</source>
        <translation>Catatan kelengkapan data</translation>
    </message>
    <message>
        <source>All open days and all activities of this month are recorded in full.</source>
        <translation>Semua hari buka dan semua kegiatan bulan ini tercatat lengkap.</translation>
    </message>
    <message>
        <source>This monthly report was drawn up from the records of the library and may be used as appropriate.</source>
        <translation>Demikian laporan bulanan ini disusun berdasarkan catatan perpustakaan, untuk dipergunakan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Acknowledged by,</source>
        <translation>Mengetahui,</translation>
    </message>
    <message>
        <source>Head of the library</source>
        <translation>Kepala Perpustakaan</translation>
    </message>
    <message>
        <source>Head of {term} {village}</source>
        <translation>Kepala {term} {village}</translation>
    </message>
    <message>
        <source>Lurah of {village}</source>
        <translation>Lurah {village}</translation>
    </message>
    <message>
        <source>Keuchik of {village}</source>
        <translation>Keuchik {village}</translation>
    </message>
    <message>
        <source>Wali Nagari of {village}</source>
        <translation>Wali Nagari {village}</translation>
    </message>
    <message>
        <source>Head of the {term}</source>
        <translation>Kepala {term}</translation>
    </message>
    <message>
        <source>Employee no. {number}</source>
        <translation>NIP/NIPD {number}</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>Lampiran I</translation>
    </message>
    <message>
        <source>Photos of the activities</source>
        <translation>Foto Kegiatan</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month yet.</source>
        <translation>Belum ada catatan untuk bulan ini.</translation>
    </message>
    <message>
        <source>The clock of this computer is not right, so no date is printed.</source>
        <translation>Jam komputer ini tidak benar, jadi tanggal tidak dicetak.</translation>
    </message>
    <message>
        <source>The month is not over; numbers as of {dates}.</source>
        <translation>Bulan belum selesai; angka sampai {dates}.</translation>
    </message>
    <message>
        <source>{n} of {due} open days are not recorded: {dates}.</source>
        <translation>{n} dari {due} hari buka tidak dicatat: {dates}.</translation>
    </message>
    <message>
        <source>{n} of {total} visitors are not split into M/F.</source>
        <translation>{n} dari {total} pengunjung tidak dirinci L/P.</translation>
    </message>
    <message>
        <source>For {n} of {total} single visitors it is not recorded whether they are members.</source>
        <translation>Keanggotaan {n} dari {total} pengunjung perorangan tidak dicatat.</translation>
    </message>
    <message>
        <source>On {dates} members or occupations exceed the visitors; these details are left out.</source>
        <translation>Pada {dates} jumlah anggota atau pekerjaan melebihi pengunjung; rinciannya tidak dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are incomplete (title or number of participants).</source>
        <translation>
            <numerusform>%n kegiatan belum lengkap (nama atau jumlah peserta).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} participants in %n activities are not split into M/F.</source>
        <translation>
            <numerusform>{people} peserta pada %n kegiatan tidak dirinci L/P.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n activities children or persons with disabilities exceed the participants; these details are left out.</source>
        <translation>
            <numerusform>Pada %n kegiatan jumlah anak atau penyandang disabilitas melebihi peserta; rinciannya tidak dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages are not recorded for {n} of {activities} activities.</source>
        <translation>Usia peserta tidak dicatat pada {n} dari {activities} kegiatan.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not shown because permission is missing.</source>
        <translation>
            <numerusform>%n foto tidak ditampilkan karena belum ada izin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not on this computer.</source>
        <translation>
            <numerusform>%n foto tidak ada di komputer ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The village of the library is not chosen.</source>
        <translation>Wilayah perpustakaan belum dipilih.</translation>
    </message>
    <message>
        <source>The name of the head of the library is not filled in.</source>
        <translation>Nama kepala perpustakaan belum diisi.</translation>
    </message>
    <message>
        <source>The name of the {head} is not filled in.</source>
        <translation>Nama {head} belum diisi.</translation>
    </message>
    <message>
        <source>The centre has not confirmed this month yet.</source>
        <translation>Pusat belum mengonfirmasi bulan ini.</translation>
    </message>
    <message>
        <source>Data changed since the centre&apos;s last receipt.</source>
        <translation>Data berubah sesudah tanda terima pusat yang terakhir.</translation>
    </message>
    <message>
        <source>{days} and {last} {month}</source>
        <translation>{days} dan {last} {month}</translation>
    </message>
    <message>
        <source>{days} … (and {more} more) {month}</source>
        <translation>{days} … (dan {more} lagi) {month}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>For signing</source>
        <translation>Untuk ditandatangani</translation>
    </message>
    <message>
        <source>Seven chapters</source>
        <translation>Tujuh bab</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rekap kunjungan</translation>
    </message>
    <message>
        <source>Copy sheet (SIM)</source>
        <translation>Lembar salin SIM</translation>
    </message>
    <message>
        <source>In the order of SIM</source>
        <translation>Urut menurut SIM</translation>
    </message>
    <message>
        <source>Index (IPLM)</source>
        <translation>Lembar data IPLM</translation>
    </message>
    <message>
        <source>Nine indicators</source>
        <translation>Sembilan indikator</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Angka setahun</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Bukti akreditasi</translation>
    </message>
    <message>
        <source>The centre&apos;s receipt</source>
        <translation>Tanda terima pusat</translation>
    </message>
    <message>
        <source>What the centre holds of your work</source>
        <translation>Yang sudah diterima pusat dari Anda</translation>
    </message>
    <message>
        <source>Record of blank spots</source>
        <translation>Catatan blank spot</translation>
    </message>
    <message>
        <source>When there was a line, for the regency</source>
        <translation>Kapan ada jaringan, untuk kabupaten</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Laporan tahunan</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Hari demi hari</translation>
    </message>
    <message>
        <source>List of problems</source>
        <translation>Daftar kendala</translation>
    </message>
    <message>
        <source>For PLM and SHM</source>
        <translation>Untuk PLM dan SHM</translation>
    </message>
    <message>
        <source>Contest form</source>
        <translation>Isian lomba</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Copy field by field</source>
        <translation>Salin satu per satu</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>Halaman seperti yang dicetak</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Halaman sedang dibuat …</translation>
    </message>
    <message>
        <source>The centre has not sent a receipt for {month} yet.</source>
        <translation>Pusat belum mengirim tanda terima untuk {month}.</translation>
    </message>
    <message>
        <source>A receipt comes with the first sending.</source>
        <translation>Tanda terima datang bersama pengiriman pertama.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the centre</source>
        <translation>Ditandatangani pusat</translation>
    </message>
    <message>
        <source>Not in this report yet</source>
        <translation>Yang belum ada di laporan ini</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>To be signed by the {head}</source>
        <translation>Untuk ditandatangani {head}</translation>
    </message>
    <message>
        <source>Comes with the first sending</source>
        <translation>Datang bersama pengiriman pertama</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tersimpan: {path}</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>What is here now is kept beside it. What the centre has received comes back with the next sending.</source>
        <translation>Data yang ada sekarang tetap disimpan di sampingnya. Yang sudah diterima pusat kembali saat pengiriman berikutnya.</translation>
    </message>
    <message>
        <source>No backup was found here or on a stick. Choose the folder that holds one.</source>
        <translation>Tidak ada cadangan di sini maupun di flashdisk. Pilih folder tempat cadangan disimpan.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Pilih folder …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Pilih folder cadangan</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Over the internet</source>
        <translation>Lewat internet</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Kemajuan pengiriman</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Show what needs fixing</source>
        <translation>Lihat yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Lihat tanda terima</translation>
    </message>
    <message>
        <source>Send photos now</source>
        <translation>Kirim foto sekarang</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Alamat pusat</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Pakai alamat ini</translation>
    </message>
    <message>
        <source>records {numbers}, photos {photos}</source>
        <translation>Catatan {numbers}, foto {photos}</translation>
    </message>
    <message>
        <source>, not known yet how long</source>
        <translation>, belum tahu berapa lama</translation>
    </message>
    <message>
        <source>Nothing waits. Sending looks for answers and receipts.</source>
        <translation>Tidak ada yang menunggu. Kirim untuk mengambil jawaban dan tanda terima.</translation>
    </message>
    <message>
        <source>Records go first, photos after them. A line that cuts does no harm.</source>
        <translation>Catatan dikirim lebih dulu, foto menyusul. Sinyal putus tidak merusak apa pun.</translation>
    </message>
    <message>
        <source>Send {records} now and keep {blobs} of photos and files for later?</source>
        <translation>Kirim {records} sekarang, simpan {blobs} foto dan berkas untuk nanti?</translation>
    </message>
    <message>
        <source>Send {blobs} of photos and files now?</source>
        <translation>Kirim {blobs} foto dan berkas sekarang?</translation>
    </message>
    <message>
        <source>On a phone&apos;s line photos may cost a lot. They stay safe here until they are sent.</source>
        <translation>Lewat kuota ponsel, foto bisa mahal. Foto tetap aman di sini sampai dikirim.</translation>
    </message>
    <message>
        <source>This computer joined by stick. With the address on the regency&apos;s letter it can send over a line too.</source>
        <translation>Komputer ini bergabung lewat flashdisk. Dengan alamat di surat kabupaten, ia juga dapat mengirim lewat jaringan.</translation>
    </message>
    <message>
        <source>You may stop or close Suluh at any time; what has arrived stays arrived.</source>
        <translation>Boleh berhenti atau menutup Suluh kapan saja; yang sudah sampai tetap sampai.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>What has arrived stays arrived; the rest waits here. It goes on from there whenever you like.</source>
        <translation>Yang sudah sampai tetap sampai; sisanya menunggu di sini dan dilanjutkan dari tempat yang sama kapan saja.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves were sent.</source>
        <translation>
            <numerusform>%n perubahan terkirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version is there: Suluh {version}. It lies on every stick from the regency.</source>
        <translation>Versi baru tersedia: Suluh {version}. Ada di setiap flashdisk dari kabupaten.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Head of the library</source>
        <translation>Kepala perpustakaan</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Pengelola</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Relawan</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>At the regency&apos;s library</source>
        <translation>Perpustakaan kabupaten</translation>
    </message>
    <message>
        <source>Progress of handing over</source>
        <translation>Kemajuan penyerahan</translation>
    </message>
    <message>
        <source>Five digits or address</source>
        <translation>Lima angka atau alamat</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Cari di ruangan ini</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Serahkan sekarang</translation>
    </message>
    <message>
        <source>Trust this computer</source>
        <translation>Percayai komputer ini</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Searching in this room</source>
        <translation>Mencari di ruangan ini</translation>
    </message>
    <message>
        <source>Nothing was found. Ask for the five digits that the computer in the room shows.</source>
        <translation>Tidak ada yang ditemukan. Tanyakan lima angka yang tampil di komputer di ruangan itu.</translation>
    </message>
    <message numerus="yes">
        <source>Computers found: %n.</source>
        <translation>
            <numerusform>%n komputer ditemukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may stop or close Suluh at any time; what has been taken stays in custody.</source>
        <translation>Anda boleh berhenti atau menutup Suluh kapan saja; yang sudah diserahkan tetap dititipkan.</translation>
    </message>
    <message>
        <source>Five digits such as 01041, or an address.</source>
        <translation>Lima angka seperti 01041, atau sebuah alamat.</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Open days that are recorded</source>
        <translation>Hari buka yang dicatat</translation>
    </message>
    <message>
        <source>Visits per open day</source>
        <translation>Kunjungan per hari buka</translation>
    </message>
    <message>
        <source>Visits a day, of the population</source>
        <translation>Kunjungan per hari terhadap penduduk</translation>
    </message>
    <message>
        <source>Visits in the year, of the population</source>
        <translation>Kunjungan setahun terhadap penduduk</translation>
    </message>
    <message>
        <source>Members, of the population</source>
        <translation>Anggota terhadap penduduk</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation>Kegiatan per bulan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Participants per activity</source>
        <translation>Peserta per kegiatan</translation>
    </message>
    <message>
        <source>Engagement: participants, of the population</source>
        <translation>Keterlibatan: peserta terhadap penduduk</translation>
    </message>
    <message>
        <source>Participants whose sex is recorded</source>
        <translation>Peserta yang jenis kelaminnya dicatat</translation>
    </message>
    <message>
        <source>Women among the participants</source>
        <translation>Perempuan di antara peserta</translation>
    </message>
    <message>
        <source>Materials opened and handed out</source>
        <translation>Bahan dibuka dan dibagikan</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advokasi</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Peningkatan layanan</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Kemitraan</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>Problems that were taken up</source>
        <translation>Kendala yang ditindaklanjuti</translation>
    </message>
    <message>
        <source>Months that the centre confirmed</source>
        <translation>Bulan yang sudah diterima pusat</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pengelola</translation>
    </message>
    <message>
        <source>Kinds of services</source>
        <translation>Jenis layanan</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} kunjungan</translation>
    </message>
    <message>
        <source>{n} days recorded</source>
        <translation>{n} hari tercatat</translation>
    </message>
    <message>
        <source>{n} open days</source>
        <translation>{n} hari buka</translation>
    </message>
    <message>
        <source>{n} inhabitants</source>
        <translation>{n} penduduk</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} anggota</translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation>{n} kegiatan</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} bulan</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} peserta</translation>
    </message>
    <message>
        <source>{n} recorded as men or women</source>
        <translation>{n} tercatat laki-laki atau perempuan</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>{n} perempuan</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} kali</translation>
    </message>
    <message>
        <source>{n} taken up</source>
        <translation>{n} ditindaklanjuti</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} kendala</translation>
    </message>
    <message>
        <source>{n} months with a receipt</source>
        <translation>{n} bulan dengan tanda terima</translation>
    </message>
    <message>
        <source>{n} titles</source>
        <translation>{n} judul</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} orang</translation>
    </message>
    <message>
        <source>{n} services</source>
        <translation>{n} layanan</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} catatan</translation>
    </message>
    <message>
        <source>The number of inhabitants is not in the library&apos;s profile.</source>
        <translation>Jumlah penduduk belum diisi di profil perpustakaan.</translation>
    </message>
    <message>
        <source>The number of members is not recorded.</source>
        <translation>Jumlah anggota belum dicatat.</translation>
    </message>
    <message>
        <source>The titles are not recorded (Other records, figures of a month).</source>
        <translation>Jumlah judul belum dicatat (Catatan lain, angka bulanan koleksi).</translation>
    </message>
    <message>
        <source>The services are not in the library&apos;s profile.</source>
        <translation>Layanan belum diisi di profil perpustakaan.</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Tidak ada catatan.</translation>
    </message>
    <message>
        <source>There is nothing to divide by yet.</source>
        <translation>Belum ada yang dapat dibagi.</translation>
    </message>
    <message>
        <source>Your target: {value}</source>
        <translation>Target Anda: {value}</translation>
    </message>
    <message>
        <source>National standard: {value}</source>
        <translation>Standar nasional: {value}</translation>
    </message>
    <message>
        <source>National goal: {value}</source>
        <translation>Sasaran nasional: {value}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum tercapai</translation>
    </message>
    <message>
        <source>More than last year</source>
        <translation>Lebih dari tahun lalu</translation>
    </message>
    <message>
        <source>Less than last year</source>
        <translation>Kurang dari tahun lalu</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>Sama dengan tahun lalu</translation>
    </message>
    <message>
        <source>Last year: {value}</source>
        <translation>Tahun lalu: {value}</translation>
    </message>
</context>
<context>
    <name>ScorecardList</name>
    <message>
        <source>Counted from your own records. This is not the score that SIM TPBIS gives.</source>
        <translation>Dihitung dari catatan Anda sendiri. Ini bukan nilai yang diberikan SIM TPBIS.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari semuanya</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Held every week</source>
        <translation>Diadakan setiap minggu</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>Akhiri seri</translation>
    </message>
    <message>
        <source>Home reminds you of the days that are not logged yet.</source>
        <translation>Beranda mengingatkan hari yang belum dicatat.</translation>
    </message>
    <message>
        <source>For example: story hour every Saturday.</source>
        <translation>Misalnya: mendongeng setiap Sabtu.</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <translation>Setiap {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions logged</source>
        <translation>
            <numerusform>%n sesi dicatat</numerusform>
        </translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>berakhir {day}</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Code for the laptops in this room: {code}</source>
        <translation>Kode untuk laptop di ruangan ini: {code}</translation>
    </message>
    <message>
        <source>Page for the screen and for phones in this room: {address}</source>
        <translation>Halaman untuk layar dan ponsel di ruangan ini: {address}</translation>
    </message>
    <message>
        <source>The certificate is made. Start the server with: serve --tls-cert {certificate} --tls-key {key}</source>
        <translation>Sertifikat sudah dibuat. Jalankan server dengan: serve --tls-cert {certificate} --tls-key {key}</translation>
    </message>
    <message>
        <source>Code for {area}: {code} (for one laptop, until {until} WIB)</source>
        <translation>Kode untuk {area}: {code} (untuk satu laptop, sampai {until} WIB)</translation>
    </message>
    <message>
        <source>Suluh, code to join: {code}
Address of the centre: {address}</source>
        <translation>Suluh, kode bergabung: {code}
Alamat pusat: {address}</translation>
    </message>
    <message>
        <source>Turned away for good: {laptop}. What it wrote before stays; a new laptop joins with a new code.</source>
        <translation>Ditolak untuk seterusnya: {laptop}. Yang ditulisnya sebelumnya tetap ada; laptop baru bergabung dengan kode baru.</translation>
    </message>
    <message>
        <source>{count} libraries; numbers of {month}</source>
        <translation>{count} perpustakaan; angka bulan {month}</translation>
    </message>
    <message>
        <source>Announced to {scope}: “{title}”. Laptops read it at their next contact.</source>
        <translation>Diumumkan ke {scope}: “{title}”. Laptop membacanya saat terhubung lagi.</translation>
    </message>
    <message>
        <source>Backup made and tried: {folder} ({libraries} libraries, {deltas} saves, {blobs} photos)</source>
        <translation>Cadangan dibuat dan diuji: {folder} ({libraries} perpustakaan, {deltas} perubahan, {blobs} foto)</translation>
    </message>
    <message>
        <source>{blobs_lost} photos were gone or damaged here; the laptops are asked for them again.</source>
        <translation>{blobs_lost} foto hilang atau rusak di sini; laptop diminta mengirimnya lagi.</translation>
    </message>
    <message>
        <source>Restored into {folder}: {libraries} libraries, {deltas} saves, {blobs} photos. Start it with “serve”.</source>
        <translation>Dipulihkan ke {folder}: {libraries} perpustakaan, {deltas} perubahan, {blobs} foto. Jalankan dengan “serve”.</translation>
    </message>
    <message>
        <source>The server is made in {folder}. Fingerprint: {print}</source>
        <translation>Server dibuat di {folder}. Sidik jari: {print}</translation>
    </message>
    <message>
        <source>Whoever has {file} can rebuild this server after a loss; without it, every laptop must join anew.</source>
        <translation>Dengan {file}, server ini dapat dibangun lagi bila hilang; tanpa berkas itu semua laptop harus bergabung ulang.</translation>
    </message>
    <message>
        <source>Copy it now to a safe place away from this machine.</source>
        <translation>Salin sekarang ke tempat aman di luar komputer ini.</translation>
    </message>
    <message>
        <source>{area}  {name}: {contact}, laptops {laptops}, records {records}, activities {activities}, visits {visits}, safe {safe}/{head}</source>
        <translation>{area}  {name}: {contact}, laptop {laptops}, catatan {records}, kegiatan {activities}, kunjungan {visits}, aman {safe}/{head}</translation>
    </message>
    <message>
        <source>There is no server in {detail}. Make one with “init”, or fill the folder with “restore”.</source>
        <translation>Tidak ada server di {detail}. Buat dengan “init”, atau isi foldernya dengan “restore”.</translation>
    </message>
    <message>
        <source>There is a server in {detail} already. Nothing was changed. Choose an empty folder for a new one.</source>
        <translation>Sudah ada server di {detail}. Tidak ada yang diubah. Pilih folder kosong untuk server baru.</translation>
    </message>
    <message>
        <source>server.toml cannot be read: {detail}. The data is untouched. Mend that line and start again.</source>
        <translation>server.toml tidak dapat dibaca: {detail}. Data tidak disentuh. Perbaiki baris itu, lalu jalankan lagi.</translation>
    </message>
    <message>
        <source>{detail} does not hold a root key. Nothing was made. Choose the file that was kept safe.</source>
        <translation>{detail} tidak berisi kunci induk. Tidak ada yang dibuat. Pilih berkas yang disimpan di tempat aman.</translation>
    </message>
    <message>
        <source>root.key is not in {detail}; it is kept elsewhere. Nothing was changed.</source>
        <translation>root.key tidak ada di {detail}; kunci itu disimpan di tempat lain. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The database was written by a newer version. The data is untouched. Install that version.</source>
        <translation>Basis data ditulis oleh versi yang lebih baru. Data tidak disentuh. Pasang versi itu.</translation>
    </message>
    <message>
        <source>There is no library {detail}. No code was made.</source>
        <translation>Tidak ada perpustakaan {detail}. Kode tidak dibuat.</translation>
    </message>
    <message>
        <source>Several libraries have this area: {detail}. No code was made. Name one with --library, or make a further one with --new.</source>
        <translation>Ada beberapa perpustakaan di wilayah ini: {detail}. Kode tidak dibuat. Sebutkan satu dengan --library, atau buat yang baru dengan --new.</translation>
    </message>
    <message>
        <source>{detail} is in use or may not be used. The data is safe. Choose another --port.</source>
        <translation>{detail} sedang dipakai atau tidak boleh dipakai. Data aman. Pilih --port lain.</translation>
    </message>
    <message>
        <source>The keys in the folder cannot be read or do not fit together. The data is untouched. Take the key files of the last backup.</source>
        <translation>Kunci di folder ini tidak terbaca atau tidak cocok satu sama lain. Data tidak disentuh. Ambil berkas kunci dari cadangan terakhir.</translation>
    </message>
    <message>
        <source>{detail} is no name of a machine. No certificate was made. Write it as laptops will, without https:// and port.</source>
        <translation>{detail} bukan nama komputer. Tidak ada sertifikat yang dibuat. Tulis seperti yang dipakai laptop, tanpa https:// dan tanpa port.</translation>
    </message>
    <message>
        <source>HTTPS cannot be served with {detail}. The data is untouched. Name a certificate and its own key, both as PEM.</source>
        <translation>HTTPS tidak dapat dijalankan dengan {detail}. Data tidak tersentuh. Sebutkan sertifikat dan kuncinya sendiri, keduanya berkas PEM.</translation>
    </message>
    <message>
        <source>The address of the database is not written like postgresql+psycopg:///suluh. Nothing was changed.</source>
        <translation>Alamat basis data tidak ditulis seperti postgresql+psycopg:///suluh. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The database does not answer ({detail}). What was acknowledged is in it. Start the database and try again.</source>
        <translation>Basis data tidak menjawab ({detail}). Yang sudah dinyatakan diterima ada di dalamnya. Jalankan basis data, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database has another form than this program. The data is untouched. Start “serve” once; it brings it up to date.</source>
        <translation>Bentuk basis data berbeda dari program ini. Data tidak disentuh. Jalankan “serve” sekali; bentuknya akan diperbarui.</translation>
    </message>
    <message>
        <source>{detail} is not an area: write nat, prov:64 or reg:64.03. Nothing was written.</source>
        <translation>{detail} bukan wilayah: tulis nat, prov:64, atau reg:64.03. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>That cannot be written: {detail}. Nothing was changed.</source>
        <translation>Itu tidak dapat ditulis: {detail}. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This file of forms has an error. {detail}. Nothing was published. Mend that place and try again.</source>
        <translation>Berkas formulir ini ada salahnya. {detail}. Tidak ada yang diterbitkan. Perbaiki bagian itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no record {detail} in that catalogue. Nothing was changed.</source>
        <translation>Tidak ada catatan {detail} di katalog itu. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This kind of file is not published: {detail}. Take PDF, EPUB, MP4, WebM, MP3, OGG, a picture, an office document or web pages in a ZIP.</source>
        <translation>Berkas jenis ini tidak diterbitkan: {detail}. Pakailah PDF, EPUB, MP4, WebM, MP3, OGG, gambar, dokumen kantor, atau halaman web dalam ZIP.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole: {detail}. It was not published. Copy it again from where it came.</source>
        <translation>Berkas ini rusak atau tidak utuh: {detail}. Tidak diterbitkan. Salinlah sekali lagi dari asalnya.</translation>
    </message>
    <message>
        <source>This file is locked, by a password or for a reading program: {detail}. It was not published. Take a copy without a lock.</source>
        <translation>Berkas ini terkunci dengan kata sandi atau untuk program baca tertentu: {detail}. Tidak diterbitkan. Pakailah salinan tanpa kunci.</translation>
    </message>
    <message>
        <source>This plays on some devices only: {detail}. It was not published. Convert it to MP4 with H.264 and AAC, or to MP3.</source>
        <translation>Ini hanya dapat diputar di sebagian perangkat: {detail}. Tidak diterbitkan. Ubahlah menjadi MP4 dengan H.264 dan AAC, atau MP3.</translation>
    </message>
    <message>
        <source>{detail} is larger than 4 GB. It was not published. Divide it.</source>
        <translation>{detail} lebih besar dari 4 GB. Tidak diterbitkan. Bagilah menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>This very file is published there already, as “{detail}”. Nothing was changed.</source>
        <translation>Berkas yang sama sudah diterbitkan di sana dengan judul “{detail}”. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>One title cannot be that of several files. Nothing was published. Leave --title out, or use --pack.</source>
        <translation>Satu judul tidak dapat dipakai untuk beberapa berkas. Tidak ada yang diterbitkan. Hilangkan --title, atau pakai --pack.</translation>
    </message>
    <message>
        <source>No material was given a place. The pack was not made. Number those that belong to it.</source>
        <translation>Belum ada bahan yang diberi nomor. Paket belum dibuat. Beri nomor pada bahan yang termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>No field was named. Nothing was changed. Name one, such as --title.</source>
        <translation>Tidak ada isian yang disebut. Tidak ada yang diubah. Sebutkan satu, misalnya --title.</translation>
    </message>
    <message>
        <source>There is no laptop {detail}. Nothing was changed.</source>
        <translation>Tidak ada laptop {detail}. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>There is no folder SULUH in {detail}. Nothing was changed. Choose the stick&apos;s root, where that folder lies.</source>
        <translation>Tidak ada folder SULUH di {detail}. Tidak ada yang diubah. Pilih folder teratas flashdisk, tempat folder itu berada.</translation>
    </message>
    <message>
        <source>{detail} is not there. Nothing was changed. Put the stick in, then do the same again.</source>
        <translation>{detail} tidak ada. Tidak ada yang diubah. Pasang flashdisk, lalu ulangi.</translation>
    </message>
    <message>
        <source>The backup could not be made ({detail}). The data and earlier backups are safe. Make room on the disk and try again.</source>
        <translation>Cadangan tidak dapat dibuat ({detail}). Data dan cadangan sebelumnya aman. Kosongkan ruang disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This backup is damaged: {detail}. Nothing was changed. Use an older one.</source>
        <translation>Cadangan ini rusak: {detail}. Tidak ada yang diubah. Pakai cadangan yang lebih lama.</translation>
    </message>
    <message>
        <source>There is no backup in {detail}. Nothing was changed. Choose the folder that has manifest.json in it.</source>
        <translation>Tidak ada cadangan di {detail}. Tidak ada yang diubah. Pilih folder yang berisi manifest.json.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version. Nothing was changed. Install that version.</source>
        <translation>Cadangan ini dibuat oleh versi yang lebih baru. Tidak ada yang diubah. Pasang versi itu.</translation>
    </message>
    <message>
        <source>{detail} is not empty. Nothing was changed. A backup is restored into an empty folder only.</source>
        <translation>{detail} tidak kosong. Tidak ada yang diubah. Cadangan hanya dipulihkan ke folder kosong.</translation>
    </message>
    <message>
        <source>The database is not empty. Nothing was changed. A backup is restored into an empty database only.</source>
        <translation>Basis data tidak kosong. Tidak ada yang diubah. Cadangan hanya dipulihkan ke basis data kosong.</translation>
    </message>
    <message>
        <source>The copy does not hold the same rows as its source, which is untouched. Empty folder and database and try again.</source>
        <translation>Salinan tidak berisi baris yang sama dengan asalnya; asalnya tidak disentuh. Kosongkan folder dan basis data, lalu coba lagi.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {detail}. The data is safe.</source>
        <translation>Sebuah berkas tidak dapat dibaca atau ditulis: {detail}. Data aman.</translation>
    </message>
    <message>
        <source>Something did not work as it should ({detail}). What was acknowledged is in the database. Try again.</source>
        <translation>Ada yang tidak berjalan semestinya ({detail}). Yang sudah dinyatakan diterima ada di basis data. Coba lagi.</translation>
    </message>
    <message>
        <source>{count} files wait for an earlier part that did not come: {names}</source>
        <translation>{count} berkas menunggu bagian sebelumnya yang tidak ikut terbawa: {names}</translation>
    </message>
    <message>
        <source>{count} files are for another centre, or for a key it no longer has: {names}</source>
        <translation>{count} berkas untuk pusat lain, atau untuk kunci yang sudah tidak ada: {names}</translation>
    </message>
    <message>
        <source>{count} files are of a newer version; install it here: {names}</source>
        <translation>{count} berkas dari versi lebih baru; pasang versi itu di sini: {names}</translation>
    </message>
    <message>
        <source>{count} files were refused: {names}</source>
        <translation>{count} berkas ditolak: {names}</translation>
    </message>
    <message>
        <source>The stick is full. What was counted stays counted; take another stick for the rest.</source>
        <translation>Flashdisk penuh. Yang sudah dihitung tetap terhitung; pakai flashdisk lain untuk sisanya.</translation>
    </message>
    <message>
        <source>The stick was pulled out. What was counted stays counted; put it in and do the same again.</source>
        <translation>Flashdisk tercabut. Yang sudah dihitung tetap terhitung; pasang lagi lalu ulangi.</translation>
    </message>
    <message>
        <source>The stick does not allow writing. What was counted stays counted; move its little switch.</source>
        <translation>Flashdisk tidak mengizinkan penulisan. Yang sudah dihitung tetap terhitung; geser sakelar kecilnya.</translation>
    </message>
    <message>
        <source>There are links in the place of folders on this stick. Nothing was written there.</source>
        <translation>Di flashdisk ini ada tautan di tempat folder. Tidak ada yang ditulis ke sana.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written on it. What was counted stays counted; take another one.</source>
        <translation>Isi flashdisk tidak sama dengan yang ditulis. Yang sudah dihitung tetap terhitung; pakai yang lain.</translation>
    </message>
    <message>
        <source>{libraries} libraries, {records} records, {photos} photos; {missing} missing, {repeated} repeats ignored, {damaged} damaged files</source>
        <translation>{libraries} perpustakaan, {records} catatan, {photos} foto; {missing} hilang, {repeated} ulangan diabaikan, {damaged} berkas rusak</translation>
    </message>
    <message>
        <source>{count} laptops have joined</source>
        <translation>{count} laptop bergabung</translation>
    </message>
    <message>
        <source>Written for the way home: {answers} answers, {slices} parts of the catalogue, {materials} materials</source>
        <translation>Ditulis untuk dibawa pulang: {answers} jawaban, {slices} bagian katalog, {materials} materi</translation>
    </message>
    <message>
        <source>There is no room on the stick for: {names}. All else is written; take a larger stick for these.</source>
        <translation>Di flashdisk tidak ada tempat untuk: {names}. Yang lain tetap ditulis; pakai flashdisk yang lebih besar untuk ini.</translation>
    </message>
    <message>
        <source>Too much at once. Nothing was taken; send fewer files at a time.</source>
        <translation>Terlalu banyak sekaligus. Tidak ada yang diterima; kirim lebih sedikit berkas sekali kirim.</translation>
    </message>
    <message>
        <source>There was no file in it. Choose the .sbx files in the folder SULUH/out.</source>
        <translation>Tidak ada berkas di dalamnya. Pilih berkas .sbx di folder SULUH/out.</translation>
    </message>
    <message>
        <source>Published to {scope}: “{title}”, {size}, about {minutes} on an EDGE line. Record {record}.</source>
        <translation>Diterbitkan untuk {scope}: “{title}”, {size}, kira-kira {minutes} di jalur EDGE. Catatan {record}.</translation>
    </message>
    <message>
        <source>{file}: {kind}, {size}, about {minutes} on an EDGE line. Nothing was published.</source>
        <translation>{file}: {kind}, {size}, kira-kira {minutes} di jalur EDGE. Belum diterbitkan.</translation>
    </message>
    <message>
        <source>“{title}” is now version {version}: {size}, of which laptops fetch what changed.</source>
        <translation>“{title}” kini versi {version}: {size}; laptop hanya mengambil bagian yang berubah.</translation>
    </message>
    <message>
        <source>“{title}” is changed. Laptops read it at their next contact; no file is fetched again.</source>
        <translation>“{title}” diubah. Laptop membacanya pada kontak berikutnya; berkas tidak diambil lagi.</translation>
    </message>
    <message>
        <source>“{title}” is withdrawn: it goes from every list at the next contact.</source>
        <translation>“{title}” ditarik: hilang dari semua daftar pada kontak berikutnya.</translation>
    </message>
    <message>
        <source>Pack “{title}” for {scope}: {count} materials, {size}, about {minutes} on an EDGE line. Record {record}.</source>
        <translation>Paket “{title}” untuk {scope}: {count} bahan, {size}, kira-kira {minutes} di jalur EDGE. Catatan {record}.</translation>
    </message>
    <message>
        <source>Pack “{title}” holds them in this order. Record {record}.</source>
        <translation>Paket “{title}” memuat semuanya dalam urutan ini. Catatan {record}.</translation>
    </message>
    <message>
        <source>{record}  {scope}  “{title}”: {kind}, version {version}, {size}, about {minutes}</source>
        <translation>{record}  {scope}  “{title}”: {kind}, versi {version}, {size}, kira-kira {minutes}</translation>
    </message>
    <message>
        <source>{record}  {scope}  pack “{title}”: {count} materials, {size}, about {minutes}</source>
        <translation>{record}  {scope}  paket “{title}”: {count} bahan, {size}, kira-kira {minutes}</translation>
    </message>
    <message>
        <source>“{title}” ({scope}): in {there} of {places} libraries, opened {opened} times, handed out {handed_out} times</source>
        <translation>“{title}” ({scope}): ada di {there} dari {places} perpustakaan, dibuka {opened} kali, dibagikan {handed_out} kali</translation>
    </message>
    <message>
        <source>  {area}  {name}: version {version}, {road}, opened {opened} times, handed out {handed_out} times</source>
        <translation>  {area}  {name}: versi {version}, {road}, dibuka {opened} kali, dibagikan {handed_out} kali</translation>
    </message>
    <message>
        <source>  {area}  {name}: nothing heard yet</source>
        <translation>  {area}  {name}: belum ada kabar</translation>
    </message>
    <message>
        <source>Nothing is published yet. Begin with “publish FILE --to SCOPE”.</source>
        <translation>Belum ada yang diterbitkan. Mulailah dengan “publish FILE --to SCOPE”.</translation>
    </message>
    <message>
        <source>Suluh {version} for {system} goes along on every stick: {file}. Laptops check that it is this very file.</source>
        <translation>Suluh {version} untuk {system} ikut di setiap flashdisk: {file}. Laptop memeriksa bahwa berkasnya memang yang ini.</translation>
    </message>
    <message>
        <source>Published to {scope}: {title}, from {day} on, {rows} rows. Laptops follow it from their next contact. Record {record}.</source>
        <translation>Diterbitkan untuk {scope}: {title}, sejak {day}, {rows} baris. Laptop mengikutinya sejak hubungan berikutnya. Catatan {record}.</translation>
    </message>
    <message>
        <source>{record}  {scope}  {title}: from {day} on, {rows} rows</source>
        <translation>{record}  {scope}  {title}: sejak {day}, {rows} baris</translation>
    </message>
    <message>
        <source>{title} from {day} on is taken back: laptops follow what held before from their next contact.</source>
        <translation>{title} sejak {day} ditarik kembali: laptop mengikuti yang berlaku sebelumnya sejak hubungan berikutnya.</translation>
    </message>
    <message>
        <source>No form is published; laptops follow those that came with the program. Begin with “mapping FILE”.</source>
        <translation>Belum ada formulir yang diterbitkan; laptop mengikuti yang datang bersama program. Mulailah dengan “mapping FILE”.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Ikuti komputer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Buang yang belum disimpan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Letak data</translation>
    </message>
    <message>
        <source>Language, look, people and opening days count at once; the library&apos;s own data when they are saved.</source>
        <translation>Bahasa, tampilan, orang dan hari buka langsung berlaku; data perpustakaan setelah disimpan.</translation>
    </message>
    <message>
        <source>The library&apos;s own data are not saved yet.</source>
        <translation>Data perpustakaan belum disimpan.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Tersimpan di komputer ini.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%n materials</source>
        <translation>%n bahan</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Cari judul</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>“{words}” is in no material here.</source>
        <translation>“{words}” tidak ada di bahan mana pun di sini.</translation>
    </message>
    <message>
        <source>The shelf is empty.</source>
        <translation>Rak masih kosong.</translation>
    </message>
    <message>
        <source>Press “Save” to keep one on your phone. No internet is needed.</source>
        <translation>Tekan “Simpan” untuk menyimpannya di HP Anda. Tidak perlu internet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>This is not on the shelf, or not any more.</source>
        <translation>Bahan ini tidak ada di rak, atau sudah tidak ada lagi.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Itu tidak berhasil.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Bahan belajar</translation>
    </message>
</context>
<context>
    <name>SharePoster</name>
    <message>
        <source>Read on your phone, without internet</source>
        <translation>Baca di HP Anda, tanpa internet</translation>
    </message>
    <message>
        <source>Join the Wi-Fi “{name}”</source>
        <translation>Sambungkan ke Wi-Fi “{name}”</translation>
    </message>
    <message>
        <source>Join the Wi-Fi of the library</source>
        <translation>Sambungkan ke Wi-Fi perpustakaan</translation>
    </message>
    <message>
        <source>Point the camera at this code, or type the address</source>
        <translation>Arahkan kamera ke kode ini, atau ketik alamatnya</translation>
    </message>
    <message>
        <source>Nothing is paid, nobody is asked for a name.</source>
        <translation>Gratis, tanpa menyebut nama.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Di rak</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Hand out to phones</source>
        <translation>Bagikan ke HP</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Kode QR alamat</translation>
    </message>
    <message>
        <source>QR code for joining the Wi-Fi</source>
        <translation>Kode QR untuk menyambung ke Wi-Fi</translation>
    </message>
    <message>
        <source>A QR code for joining the Wi-Fi</source>
        <translation>Kode QR untuk menyambung ke Wi-Fi</translation>
    </message>
    <message>
        <source>Print a poster</source>
        <translation>Cetak poster</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Buka sebagai PDF</translation>
    </message>
    <message>
        <source>Close, and go on handing out</source>
        <translation>Tutup, tetap membagikan</translation>
    </message>
    <message>
        <source>Stop handing out</source>
        <translation>Berhenti membagikan</translation>
    </message>
    <message>
        <source>If that does not open: {addresses}</source>
        <translation>Bila tidak terbuka: {addresses}</translation>
    </message>
    <message numerus="yes">
        <source>%n materials are offered.</source>
        <translation>
            <numerusform>%n bahan dibagikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones came</source>
        <translation>
            <numerusform>%n HP datang</numerusform>
        </translation>
    </message>
    <message>
        <source>{came}, {taken} materials were taken.</source>
        <translation>{came}, {taken} bahan diambil.</translation>
    </message>
    <message>
        <source>No phone has come yet.</source>
        <translation>Belum ada HP yang datang.</translation>
    </message>
    <message>
        <source>1. The phone must be in the same Wi-Fi as this computer, or in its mobile hotspot. Suluh makes no Wi-Fi itself.</source>
        <translation>1. HP harus tersambung ke Wi-Fi yang sama dengan komputer ini, atau ke hotspot-nya. Suluh tidak membuat Wi-Fi.</translation>
    </message>
    <message>
        <source>2. Point the phone&apos;s camera at the code, or type the address into its browser.</source>
        <translation>2. Arahkan kamera HP ke kode ini, atau ketik alamatnya di peramban HP.</translation>
    </message>
    <message>
        <source>3. If Windows asks about a firewall, choose “Allow access” for private networks.</source>
        <translation>3. Bila Windows menanyakan firewall, pilih “Izinkan akses” untuk jaringan pribadi.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nama Wi-Fi</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sandinya</translation>
    </message>
    <message>
        <source>Kept on this computer alone.</source>
        <translation>Hanya disimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Poster of the shelf</source>
        <translation>Poster rak</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>Search titles and inside the materials</source>
        <translation>Cari judul dan isi bahan</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Semua bidang</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Semua paket</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Menurut judul</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Baru dibaca</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>Bisa diambil</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Sebagai daftar</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Record of blank spots</source>
        <translation>Catatan blank spot</translation>
    </message>
    <message>
        <source>Place of the attempts</source>
        <translation>Tempat percobaan</translation>
    </message>
    <message>
        <source>Attempts to reach the centre</source>
        <translation>Percobaan menghubungi pusat</translation>
    </message>
    <message>
        <source>Attempts that were answered</source>
        <translation>Percobaan yang dijawab</translation>
    </message>
    <message>
        <source>Days with an attempt</source>
        <translation>Hari dengan percobaan</translation>
    </message>
    <message>
        <source>Days with an answer</source>
        <translation>Hari dengan jawaban</translation>
    </message>
    <message>
        <source>Longest time without an answer</source>
        <translation>Waktu terlama tanpa jawaban</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Data (KB)</source>
        <translation>Data (KB)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Lama (detik)</translation>
    </message>
    <message>
        <source>Speed (KB/s)</source>
        <translation>Kecepatan (KB/detik)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>No attempt to connect was recorded in this month.</source>
        <translation>Tidak ada percobaan terhubung yang tercatat pada bulan ini.</translation>
    </message>
    <message>
        <source>Recorded by Suluh by itself at each attempt to send; times by the clock of the laptop. To be handed to the regency, which can pass it on to the office for communication (Diskominfo).</source>
        <translation>Dicatat sendiri oleh Suluh pada setiap percobaan mengirim; jam menurut laptop. Untuk diserahkan ke kabupaten, yang dapat meneruskannya ke Dinas Komunikasi dan Informatika (Diskominfo).</translation>
    </message>
</context>
<context>
    <name>SimSheet</name>
    <message>
        <source>Copy into SIM TPBIS: {month}</source>
        <translation>Salin ke SIM TPBIS: {month}</translation>
    </message>
    <message>
        <source>Entries in the order of SIM</source>
        <translation>Isian menurut urutan SIM</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>in SIM</source>
        <translation>di SIM</translation>
    </message>
    <message>
        <source>In SIM since {day}</source>
        <translation>Di SIM sejak {day}</translation>
    </message>
    <message>
        <source>{done} of {all} copied</source>
        <translation>{done} dari {all} disalin</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month that SIM asks for.</source>
        <translation>Bulan ini belum ada catatan yang diminta SIM.</translation>
    </message>
</context>
<context>
    <name>SmallPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Halaman {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>SourcePart</name>
    <message>
        <source>Choose a file …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation>Tempel sel yang disalin</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Yang pernah dimasukkan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Urungkan semuanya</translation>
    </message>
    <message>
        <source>Let a file go here (XLSX or CSV), choose it, or copy the cells in Excel and paste them. Nothing goes in before you have seen it.</source>
        <translation>Lepaskan berkas di sini (XLSX atau CSV), pilih berkasnya, atau salin sel di Excel lalu tempel. Tidak ada yang masuk sebelum Anda melihatnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sending</source>
        <translation>Sedang mengirim</translation>
    </message>
    <message>
        <source>Records sent back by the centre: %n.</source>
        <translation>%n catatan dikembalikan oleh pusat.</translation>
    </message>
    <message>
        <source>Needs fixing</source>
        <translation>Perlu diperbaiki</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Carried by the regency</source>
        <translation>Dibawa kabupaten</translation>
    </message>
    <message>
        <source>Carried on a stick</source>
        <translation>Dibawa flashdisk</translation>
    </message>
    <message>
        <source>Waiting for a line</source>
        <translation>Menunggu jaringan</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>Semua sudah diterima</translation>
    </message>
    <message>
        <source>Nothing of this is ever sent.</source>
        <translation>Isinya tidak pernah dikirim.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Tidak ada yang menunggu dikirim.</translation>
    </message>
    <message>
        <source>Records waiting to be sent: %n.</source>
        <translation>%n catatan menunggu dikirim.</translation>
    </message>
    <message>
        <source>With the regency&apos;s library since {day}.</source>
        <translation>Di perpustakaan kabupaten sejak {day}.</translation>
    </message>
    <message>
        <source>Last heard from the centre: today</source>
        <translation>Terakhir terhubung dengan pusat: hari ini</translation>
    </message>
    <message>
        <source>Last heard from the centre: %n days ago</source>
        <translation>Terakhir terhubung dengan pusat: %n hari lalu</translation>
    </message>
    <message>
        <source>about %n min</source>
        <translation>kira-kira %n menit</translation>
    </message>
    <message>
        <source>about %n hours</source>
        <translation>kira-kira %n jam</translation>
    </message>
    <message>
        <source>{records} records and {photos} photos wait to be sent.</source>
        <translation>{records} catatan dan {photos} foto menunggu dikirim.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>On {place} since {day}.</source>
        <translation>Di {place} sejak {day}.</translation>
    </message>
    <message>
        <source>The centre has not been reached yet.</source>
        <translation>Pusat belum pernah dihubungi.</translation>
    </message>
    <message>
        <source>Last heard from the centre: {day}, {time}</source>
        <translation>Terakhir terhubung dengan pusat: {day}, {time}</translation>
    </message>
    <message>
        <source>about %n seconds</source>
        <translation>kira-kira %n detik</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Needs fixing</source>
        <translation>Perlu diperbaiki</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Dibawa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Aman</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>This folder belongs to Suluh, the logbook of village libraries. Please carry it to the regency&apos;s library, or back to the village, and do not change or rename anything in it. What lies in “out” and “in” is sealed: nobody on the way can read it. If you found this stick, please hand it in at the nearest library. Nothing is lost: everything is still on the computer it came from.</source>
        <translation>Folder ini milik Suluh, buku catatan perpustakaan desa. Mohon dibawa ke perpustakaan kabupaten, atau kembali ke desa, tanpa mengubah atau mengganti nama isinya. Isi “out” dan “in” tersegel: tidak seorang pun dapat membacanya di jalan. Kalau Anda menemukan flashdisk ini, mohon serahkan ke perpustakaan terdekat. Tidak ada yang hilang: semuanya masih ada di komputer asalnya.</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>By USB stick</source>
        <translation>Lewat flashdisk</translation>
    </message>
    <message>
        <source>Progress of the stick</source>
        <translation>Kemajuan flashdisk</translation>
    </message>
    <message>
        <source>Pack the bag</source>
        <translation>Siapkan tas</translation>
    </message>
    <message>
        <source>Fetch from a stick</source>
        <translation>Ambil dari flashdisk</translation>
    </message>
    <message>
        <source>Write onto the stick</source>
        <translation>Tulis ke flashdisk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>Ke flashdisk mana?</translation>
    </message>
    <message>
        <source>From which stick?</source>
        <translation>Dari flashdisk mana?</translation>
    </message>
    <message>
        <source>Looking at {place} …</source>
        <translation>Melihat isi {place} …</translation>
    </message>
    <message>
        <source>Write onto {place}</source>
        <translation>Tulis ke {place}</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Membaca flashdisk</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that it may be pulled out.</source>
        <translation>Biarkan flashdisk terpasang sampai tertulis aman dicabut.</translation>
    </message>
</context>
<context>
    <name>StickMenu</name>
    <message>
        <source>No stick is plugged in</source>
        <translation>Tidak ada flashdisk terpasang</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Pilih folder …</translation>
    </message>
    <message>
        <source>{name}, {free} free</source>
        <translation>{name}, {free} kosong</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Time to ask {person}: how did it go on after {months} months?</source>
        <translation>Saatnya bertanya kepada {person}: bagaimana kelanjutannya sesudah {months} bulan?</translation>
    </message>
    <message>
        <source>Ask and append</source>
        <translation>Tanya dan tambahkan</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Dibawa</translation>
    </message>
    <message>
        <source>Received by the centre</source>
        <translation>Diterima pusat</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Aman</translation>
    </message>
    <message>
        <source>How far your records are</source>
        <translation>Sejauh mana catatan Anda</translation>
    </message>
    <message>
        <source>In a checked backup of the centre</source>
        <translation>Ada di cadangan pusat yang sudah diperiksa</translation>
    </message>
    <message>
        <source>Counts after the centre&apos;s next backup</source>
        <translation>Terhitung setelah pusat membuat cadangan berikutnya</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>1. Whose story is it?</source>
        <translation>1. Cerita siapa?</translation>
    </message>
    <message>
        <source>2. Before</source>
        <translation>2. Dulu</translation>
    </message>
    <message>
        <source>3. The library&apos;s part</source>
        <translation>3. Peran perpustakaan</translation>
    </message>
    <message>
        <source>4. Now</source>
        <translation>4. Sekarang</translation>
    </message>
    <message>
        <source>5. What do they say themselves?</source>
        <translation>5. Apa katanya sendiri?</translation>
    </message>
    <message>
        <source>6. May it be told?</source>
        <translation>6. Bolehkah diceritakan?</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Print the sheet, let it be signed, then save: what is saved goes to the centre with the next sending. Until they agree, leave it as a draft; drafts stay on this computer.</source>
        <translation>Cetak lembarnya, mintakan tanda tangan, baru simpan: yang disimpan ikut terkirim ke pusat. Selama belum setuju, biarkan sebagai draf; draf tinggal di komputer ini.</translation>
    </message>
    <message>
        <source>Consent sheet to print</source>
        <translation>Lembar persetujuan untuk dicetak</translation>
    </message>
    <message>
        <source>The story on one page</source>
        <translation>Cerita selembar</translation>
    </message>
    <message>
        <source>Permission withdrawn …</source>
        <translation>Persetujuan ditarik …</translation>
    </message>
    <message>
        <source>Appended. The earlier answers stay.</source>
        <translation>Ditambahkan. Jawaban sebelumnya tetap ada.</translation>
    </message>
    <message>
        <source>Consent sheet</source>
        <translation>Lembar persetujuan</translation>
    </message>
    <message>
        <source>Story of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>The story is taken back. The others hear of it at the next sending.</source>
        <translation>Cerita ditarik. Yang lain mengetahuinya pada pengiriman berikutnya.</translation>
    </message>
</context>
<context>
    <name>SwitchSheet</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Siapa yang bertugas?</translation>
    </message>
    <message>
        <source>People at this computer</source>
        <translation>Orang di komputer ini</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Code on the printed paper</source>
        <translation>Kode di kertas tercetak</translation>
    </message>
    <message>
        <source>Forgot the PIN</source>
        <translation>Lupa PIN</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Mulai bertugas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The head of the library has it. The PIN is taken away; everything recorded stays.</source>
        <translation>Kertasnya ada pada kepala perpustakaan. PIN dihapus; semua catatan tetap ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>Tunggu %n detik lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>{field}: {part}</source>
        <translation>{field}: {part}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>di luar daftar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>Dapat diambil</translation>
    </message>
    <message>
        <source>On another laptop of the library</source>
        <translation>Di laptop lain perpustakaan</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Perpustakaan ini</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Pusat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Form of the material</source>
        <translation>Bentuk bahan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Language of the material</source>
        <translation>Bahasa bahan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Ukuran (MB)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Copied to phones</source>
        <translation>Disalin ke HP</translation>
    </message>
    <message>
        <source>Copied to sticks</source>
        <translation>Disalin ke flashdisk</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Save Excel</source>
        <translation>Simpan Excel</translation>
    </message>
    <message>
        <source>Saves what is shown for a spreadsheet: Excel or CSV</source>
        <translation>Menyimpan yang tampil untuk lembar kerja: Excel atau CSV</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabel dengan titik koma (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tersimpan: {path}</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Series of activities</source>
        <translation>Rangkaian kegiatan</translation>
    </message>
    <message>
        <source>Visitors of each day</source>
        <translation>Pengunjung setiap hari</translation>
    </message>
    <message>
        <source>Visiting groups</source>
        <translation>Rombongan pengunjung</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>The library&apos;s profile</source>
        <translation>Profil perpustakaan</translation>
    </message>
    <message>
        <source>Learning materials that the library added</source>
        <translation>Bahan belajar yang ditambahkan perpustakaan</translation>
    </message>
    <message>
        <source>How often materials were opened or handed out</source>
        <translation>Berapa kali bahan dibuka atau dibagikan</translation>
    </message>
    <message>
        <source>Wishes for materials</source>
        <translation>Permintaan bahan</translation>
    </message>
    <message>
        <source>Opinions about materials</source>
        <translation>Penilaian bahan</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Cerita dampak</translation>
    </message>
    <message>
        <source>How stories went on</source>
        <translation>Lanjutan cerita dampak</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advokasi</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Kemitraan</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Peningkatan layanan</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Collection and loans of each month</source>
        <translation>Koleksi dan peminjaman setiap bulan</translation>
    </message>
    <message>
        <source>Computers and internet of each month</source>
        <translation>Komputer dan internet setiap bulan</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tenaga perpustakaan</translation>
    </message>
    <message>
        <source>Aid and assets</source>
        <translation>Bantuan dan aset</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Every .csv opens in Excel or LibreOffice: one line a record. If asked: UTF-8, separated by semicolons.</source>
        <translation>Setiap file .csv dapat dibuka dengan Excel atau LibreOffice: satu baris satu catatan. Jika ditanya: UTF-8, pemisah titik koma.</translation>
    </message>
    <message>
        <source>The first line has the names of the columns; arti-kode.csv says what codes mean. Dates: year-month-day.</source>
        <translation>Baris pertama berisi nama kolom; arti kode ada di arti-kode.csv. Tanggal: tahun-bulan-hari.</translation>
    </message>
    <message>
        <source>A text that begins like a formula has the sign &apos; in front; it does not belong to the text.</source>
        <translation>Teks yang awalnya mirip rumus diberi tanda &apos; di depan; tanda itu bukan bagian dari teks.</translation>
    </message>
    <message>
        <source>A folder lainnya, where there is one, is for Suluh itself: changed national forms, what was copied into SIM.</source>
        <translation>Folder lainnya, bila ada, hanya untuk Suluh: formulir nasional yang berubah dan apa yang sudah disalin ke SIM.</translation>
    </message>
    <message>
        <source>The column “file” names the photo or material of a line.</source>
        <translation>Kolom “file” menunjukkan foto atau bahan milik baris itu.</translation>
    </message>
    <message>
        <source>Photos without permission lie here too (consent: none_yet): do not pass them on.</source>
        <translation>Foto yang belum ada izinnya juga ada di sini (consent: none_yet): jangan dibagikan.</translation>
    </message>
    <message>
        <source>Install Suluh and set the library up; record nothing yet. Then run in a terminal:</source>
        <translation>Pasang Suluh dan siapkan perpustakaannya; jangan mencatat apa pun dulu. Lalu jalankan di terminal:</translation>
    </message>
    <message>
        <source>Deleted records are not here, nor half-filled forms, names with their PINs, and materials of the regency.</source>
        <translation>Catatan yang dihapus, formulir yang belum selesai, nama petugas dengan PIN-nya, dan bahan dari kabupaten tidak ada di sini.</translation>
    </message>
    <message>
        <source>What the regency wrote into your records is here to read; it comes back from the regency at the next contact.</source>
        <translation>Tulisan kabupaten di catatan Anda ada di sini untuk dibaca; isinya kembali dari kabupaten saat terhubung lagi.</translation>
    </message>
    <message>
        <source>Everything of the library {name}</source>
        <translation>Semua data perpustakaan {name}</translation>
    </message>
    <message>
        <source>What lies here (file, number, what it is)</source>
        <translation>Isi folder ini (file, jumlah, keterangan)</translation>
    </message>
    <message>
        <source>foto and bahan: {files} files of photos and materials</source>
        <translation>foto dan bahan: {files} file foto dan bahan belajar</translation>
    </message>
    <message>
        <source>laporan: {papers} reports as PDF</source>
        <translation>laporan: {papers} laporan PDF</translation>
    </message>
    <message>
        <source>laporan, folder tercetak: {kept} reports as they were printed</source>
        <translation>laporan, folder tercetak: {kept} laporan persis seperti saat dicetak</translation>
    </message>
    <message>
        <source>{absent} files were not whole on this computer: not here</source>
        <translation>{absent} file tidak lengkap di komputer ini sehingga tidak ada di sini</translation>
    </message>
    <message>
        <source>Reports that could not be made: {names}</source>
        <translation>Laporan yang tidak dapat dibuat: {names}</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation>Cara membuka</translation>
    </message>
    <message>
        <source>How to fill a new Suluh from it</source>
        <translation>Cara mengisi Suluh baru dari folder ini</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Try them out</source>
        <translation>Coba semuanya</translation>
    </message>
    <message>
        <source>Back to the built-in ones</source>
        <translation>Kembali ke bawaan</translation>
    </message>
    <message>
        <source>Templates of reports</source>
        <translation>Templat laporan</translation>
    </message>
    <message>
        <source>All reports use the templates that came with Suluh. Their layout and words can be changed as files.</source>
        <translation>Semua laporan memakai templat bawaan Suluh. Tata letak dan kata-katanya dapat diubah lewat berkas.</translation>
    </message>
    <message>
        <source>Changed here: {names}</source>
        <translation>Diubah di sini: {names}</translation>
    </message>
    <message>
        <source>The changed templates are in order.</source>
        <translation>Templat yang diubah berfungsi baik.</translation>
    </message>
    <message>
        <source>The built-in templates count again. The changed ones are kept beside them as .lama.</source>
        <translation>Templat bawaan berlaku lagi. Yang diubah tetap tersimpan sebagai .lama.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Tampilkan berkas</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>What the help says</source>
        <translation>Isi bantuan</translation>
    </message>
</context>
<context>
    <name>TravelStrip</name>
    <message>
        <source>To be carried: {what}</source>
        <translation>Siap dibawa: {what}</translation>
    </message>
    <message>
        <source>You may go home: everything has been received.</source>
        <translation>Anda boleh pulang: semua sudah diterima.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n cerita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Flashdisk</translation>
    </message>
    <message>
        <source>Regency&apos;s library</source>
        <translation>Perpustakaan kabupaten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>belum tahu</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>VillageCard</name>
    <message>
        <source>What it is called there</source>
        <translation>Sebutan wilayah</translation>
    </message>
    <message>
        <source>Save the village</source>
        <translation>Simpan tempat</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Letak perpustakaan</translation>
    </message>
</context>
<context>
    <name>VillageChooser</name>
    <message>
        <source>Village</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Choose from lists</source>
        <translation>Pilih dari daftar</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>Tulis sendiri</translation>
    </message>
    <message>
        <source>Type the name of the village, for example: Labanan</source>
        <translation>Ketik nama desa/kelurahan, misalnya: Labanan</translation>
    </message>
    <message>
        <source>Area code, if you know it</source>
        <translation>Kode wilayah, bila tahu</translation>
    </message>
    <message>
        <source>Villages found</source>
        <translation>Desa yang ditemukan</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Write at least the name of the village.</source>
        <translation>Tulis sekurang-kurangnya nama desanya.</translation>
    </message>
    <message>
        <source>Choose the village from the list; its name decides where your work counts.</source>
        <translation>Pilih desa dari daftar; nama itu menentukan di mana catatan Anda dihitung.</translation>
    </message>
    <message>
        <source>The list of villages is being made ready, once …</source>
        <translation>Daftar desa sedang disiapkan, hanya sekali ini …</translation>
    </message>
    <message>
        <source>No village is called “{text}”. Try a part of its name, or write it yourself.</source>
        <translation>Tidak ada desa bernama “{text}”. Coba sebagian namanya, atau tulis sendiri.</translation>
    </message>
    <message>
        <source>A code looks like 64.03.09.2006; leave it empty if you are not sure.</source>
        <translation>Contoh kode: 64.03.09.2006. Kosongkan bila ragu.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>open, nobody came</source>
        <translation>buka, tanpa pengunjung</translation>
    </message>
    <message>
        <source>open, not counted</source>
        <translation>buka, belum dihitung</translation>
    </message>
    <message>
        <source>%n visitors</source>
        <translation>%n pengunjung</translation>
    </message>
    <message>
        <source>one visitor</source>
        <translation>1 pengunjung</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>1 orang</translation>
    </message>
    <message>
        <source>%n people</source>
        <translation>%n orang</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>members</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>computer users</source>
        <translation>pengguna komputer</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>tercatat</translation>
    </message>
    <message>
        <source>%n in groups</source>
        <translation>%n rombongan</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open days</source>
        <translation>
            <numerusform>%n hari buka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days not recorded</source>
        <translation>
            <numerusform>%n hari belum dicatat</numerusform>
        </translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Semua kunjungan</translation>
    </message>
    <message>
        <source>The group is saved on this computer.</source>
        <translation>Rombongan tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>{group} is in the bin.</source>
        <translation>{group} ada di tempat sampah.</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>It is solved</source>
        <translation>Sudah selesai</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>How far it was brought</source>
        <translation>Sampai di mana</translation>
    </message>
    <message>
        <source>Answer of the regency</source>
        <translation>Jawaban kabupaten</translation>
    </message>
    <message>
        <source>Who: {owner}</source>
        <translation>Oleh: {owner}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>Tenggat: {day}</translation>
    </message>
    <message>
        <source>None yet. It comes with the next sending, or on the stick.</source>
        <translation>Belum ada. Jawaban datang pada pengiriman berikutnya, atau lewat flashdisk.</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>tanggal tidak pasti</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Earlier days</source>
        <translation>Hari-hari sebelumnya</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Hari-hari berikutnya</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Berapa hari</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Seminggu</translation>
    </message>
    <message>
        <source>Ten days</source>
        <translation>Sepuluh hari</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Nothing was changed in these days.</source>
        <translation>Tidak ada yang berubah pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Type numbers; T when the library was closed; Delete to empty a cell.</source>
        <translation>Ketik angka; T jika perpustakaan tutup; Delete untuk mengosongkan sel.</translation>
    </message>
    <message numerus="yes">
        <source>%n days saved on this computer.</source>
        <translation>
            <numerusform>%n hari tersimpan di komputer ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days not saved yet</source>
        <translation>
            <numerusform>%n hari belum disimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>{visits} visitors in these days</source>
        <translation>{visits} pengunjung pada hari-hari ini</translation>
    </message>
    <message>
        <source>Enter goes down, Tab right. T: closed. Ctrl+V fills from a spreadsheet.</source>
        <translation>Enter ke bawah, Tab ke kanan. T: tutup. Ctrl+V mengisi dari lembar kerja.</translation>
    </message>
    <message>
        <source>Typed but not saved in other weeks: {days}</source>
        <translation>Sudah diketik tetapi belum disimpan di minggu lain: {days}</translation>
    </message>
    <message>
        <source>Not understood and left out: {words}</source>
        <translation>Tidak terbaca dan dilewati: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no day here</source>
        <translation>
            <numerusform>%n baris tidak mendapat hari di sini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Bukan anggota</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Visitors day by day</source>
        <translation>Pengunjung hari demi hari</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What it is called there</source>
        <translation>Sebutan wilayah</translation>
    </message>
    <message>
        <source>for example: Pelita Ilmu</source>
        <translation>misalnya: Pelita Ilmu</translation>
    </message>
    <message>
        <source>for example: Sari</source>
        <translation>misalnya: Sari</translation>
    </message>
    <message>
        <source>Start logging</source>
        <translation>Mulai mencatat</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Coba dulu</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
        <source>The log of your village library. It works without internet; what you write is sent when there is a line.</source>
        <translation>Buku catatan perpustakaan desa Anda. Bekerja tanpa internet; catatan dikirim bila ada jaringan.</translation>
    </message>
    <message>
        <source>On reports: {library} · {head}</source>
        <translation>Di laporan: {library} · {head}</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>Semua ini dapat diubah kemudian.</translation>
    </message>
</context>
<context>
    <name>WishesSheet</name>
    <message>
        <source>Wishes and offers</source>
        <translation>Permintaan dan tawaran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Jawaban: {answer}</translation>
    </message>
    <message>
        <source>Search for something that is not here, then press “Ask for this material”.</source>
        <translation>Cari sesuatu yang belum ada, lalu tekan “Minta bahan ini”.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Belum ada permintaan</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>It has reached the centre</source>
        <translation>Sudah sampai di pusat</translation>
    </message>
    <message>
        <source>It travels at the next contact</source>
        <translation>Dikirim pada kontak berikutnya</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take the story back?</source>
        <translation>Tarik cerita ini?</translation>
    </message>
    <message>
        <source>The story, its photos and what was told later go from this computer now, and from the other laptops and the centre at the next sending. It cannot be taken out of the bin.</source>
        <translation>Cerita, fotonya, dan kelanjutannya hilang dari komputer ini sekarang, serta dari laptop lain dan pusat pada pengiriman berikutnya. Tidak dapat diambil lagi dari tempat sampah.</translation>
    </message>
    <message>
        <source>What is printed already, with the reports that Suluh keeps of it, and old backups are beyond this: collect printed copies.</source>
        <translation>Yang sudah dicetak, termasuk laporan yang disimpan Suluh, dan cadangan lama tidak terjangkau: kumpulkan kembali lembar cetaknya.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Tarik untuk selamanya</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>No program of this computer opens {name}.</source>
        <translation>Tidak ada aplikasi di komputer ini yang bisa membuka {name}.</translation>
    </message>
</context>
</TS>
