// What snippets borrow from packages that the tests do not have, as far as they call it, under the names it has there.

namespace Medallion.Threading
{
    internal abstract class Unusable(object argument) : IDistributedLockProvider
    {
        public IDistributedLock CreateLock(string name) => throw new NotSupportedException($"{argument}");
    }
}

namespace Medallion.Threading.SqlServer
{
    internal sealed class SqlDistributedSynchronizationProvider(string connectionString) : Unusable(connectionString);
}

namespace Medallion.Threading.Postgres
{
    internal sealed class PostgresDistributedSynchronizationProvider(string connectionString) : Unusable(connectionString);
}

namespace Medallion.Threading.FileSystem
{
    internal sealed class FileDistributedSynchronizationProvider(DirectoryInfo lockFileDirectory) : Unusable(lockFileDirectory);
}
